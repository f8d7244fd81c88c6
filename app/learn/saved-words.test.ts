import { expect, it } from 'vitest'
import { savedWords } from './saved-words.ts'

const saved = {
  saved: true,
  id: 'r',
  savedAt: '2026-11-02T10:39:00.000Z',
  isAnswered: true,
  hasOthers: false,
  answered: 7,
  questions: 12,
} as const

const english = { language: 'en', timeZone: 'UTC' } as const
const french = { ...english, language: 'fr' } as const

it('says when it was saved, and how many questions are open', () => {
  expect(savedWords(saved, english)).toEqual({
    saved: true,
    id: 'r',
    isAnswered: true,
    hasOthers: false,
    status: 'Saved 10:39 UTC',
    count: '7 of 12 answered',
    open: '5 questions are open; you will be asked once before it is sent.',
  })
})

it('says the time in the zone of the reader', () => {
  const inManila = savedWords(saved, { language: 'en', timeZone: 'Asia/Manila' })
  expect(inManila).toMatchObject({ status: 'Saved 18:39 GMT+8' })
})

it('does not say “saved” alone where another device has answered apart', () => {
  const words = savedWords({ ...saved, hasOthers: true }, english)
  expect(words).toMatchObject({ status: expect.stringContaining('another device') as string })
})

it('says it in the language of the page', () => {
  expect(savedWords(saved, french)).not.toEqual(savedWords(saved, english))
})

it('has no time where nothing stands', () => {
  expect(savedWords({ ...saved, id: null, savedAt: null }, english)).toMatchObject({ status: '' })
})

it('says why nothing was saved', () => {
  expect(savedWords({ saved: false, why: 'learn.submitted-refusal' }, english)).toMatchObject({
    saved: false,
    message: expect.stringContaining('has been submitted') as string,
  })
})
