import { expect, it } from 'vitest'
import { aField } from '#tests/support/sheets.ts'
import { criteriaOf, partsGiven } from './shown.ts'

const text = (id: string) => ({
  kind: 'field' as const,
  field: { id, kind: 'line' as const, isRequired: true, label: id, hint: '', choices: [], columns: [], rows: 0 },
})

it('shows the fields of the sheet in the order of the page, empty where nothing was given', () => {
  const segments = [{ kind: 'html' as const, html: '<p>x</p>' }, text('b'), text('a'), text('gone')]
  const parts = partsGiven({ segments }, [aField('a'), aField('b')], [{ fieldId: 'a', value: 'given' }])
  expect(parts).toMatchObject([
    { kind: 'html' },
    { field: { id: 'b', value: '' } },
    { field: { id: 'a', value: 'given' } },
  ])
})

it('a criterion has its words and, once it is marked, its marks', () => {
  const sheet = { rubric: [{ id: 'figures', marks: 10 }] }
  const page = { rubric: { figures: 'Right figures' } }
  expect(criteriaOf(sheet, page, null)).toEqual([{ id: 'figures', words: 'Right figures', maximum: 10, marks: null }])
  expect(criteriaOf(sheet, {}, { criteria: { figures: 7.5 } })).toMatchObject([{ words: 'figures', marks: 7.5 }])
})
