import { expect, it } from 'vitest'
import { savedWords } from './saved-words.ts'

const saved = { saved: true, id: 'r', savedAt: '2026-11-02T10:39:00.000Z', answered: 7, questions: 12 } as const

it('says when it was saved, and how many questions are open', () => {
  expect(savedWords(saved, 'en')).toEqual({
    saved: true,
    id: 'r',
    status: 'Saved 10:39 UTC',
    count: '7 of 12 answered',
    open: '5 questions are open; you will be asked once before it is sent.',
  })
})

it('says it in the language of the page', () => {
  expect(savedWords(saved, 'fr')).not.toEqual(savedWords(saved, 'en'))
})

it('has no time where nothing stands', () => {
  expect(savedWords({ ...saved, id: null, savedAt: null }, 'en')).toMatchObject({ status: '' })
})

it('says why nothing was saved', () => {
  expect(savedWords({ saved: false, why: 'learn.submitted-refusal' }, 'en')).toMatchObject({
    saved: false,
    message: expect.stringContaining('has been submitted') as string,
  })
})
