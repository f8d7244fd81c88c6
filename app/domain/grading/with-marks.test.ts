import { expect, it } from 'vitest'
import type { AttemptGrade, ItemGrade } from './grade-attempt.ts'
import { marksToGive, withMarks } from './with-marks.ts'

const item = (position: number, verdict: ItemGrade['verdict'], marks: number, maximum: number): ItemGrade => {
  return { position, verdict, marks, maximum, chosen: [], right: [] }
}
const grade: AttemptGrade = {
  items: [item(1, 'right', 1, 1), item(2, 'to-mark', 0, 3), item(3, 'to-mark', 0, 2)],
  marks: 1,
  maximum: 6,
}

it('marks that a trainer gives count like any other', () => {
  expect(marksToGive(grade)).toBe(5)
  const once = withMarks(grade, 2, 0.5)
  expect(once).toMatchObject({ marks: 2.5, maximum: 6, items: [{ marks: 1 }, { verdict: 'partly', marks: 1.5 }, {}] })
  expect(marksToGive(once)).toBe(2)
  expect(withMarks(once, 3, 1)).toMatchObject({ marks: 4.5, items: [{}, {}, { verdict: 'right', marks: 2 }] })
})

it('given again they take the place of those given before', () => {
  expect(withMarks(withMarks(grade, 2, 1), 2, 0)).toMatchObject({ marks: 1, items: [{}, { verdict: 'not-right' }, {}] })
})
