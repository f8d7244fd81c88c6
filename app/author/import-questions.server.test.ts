import { afterEach, beforeEach, expect, it } from 'vitest'
import { readFile } from '#app/exchange/read-file.ts'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse, testCourseSlug as courseSlug } from '#tests/support/course.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { importQuestions, readImportPage } from './import-questions.server.ts'

let world: World
beforeEach(async () => {
  const readQuestionFile = (file: Parameters<typeof readFile>[0]) => Promise.resolve(readFile(file))
  world = await aWorld({ parts: { readQuestionFile } })
  await aCourse(world)
})
afterEach(() => world.close())

const command = (text: string) => {
  return { courseSlug, outcome: 'tell', language: 'fr', bytes: new TextEncoder().encode(text) } as const
}
const send = async (given: Parameters<typeof importQuestions>[1]) =>
  importQuestions(world.readingCtx(await aTrainer(world)), given)

it('says what is in a file, with the label of its language', async () => {
  const read = await send(command('How many? {#249:1}'))
  expect(read).toMatchObject({ language: 'fr', entries: [{ outcome: 'taken' }] })
  expect('mdx' in read && read.mdx).toContain('label="Votre réponse"')
})

it('refuses by field, in words', async () => {
  const refused = async (given: Parameters<typeof importQuestions>[1]) => {
    const answer = await send(given)
    return 'refused' in answer ? Object.entries(answer.errors).map(([field, { key }]) => `${field}: ${key}`) : []
  }
  expect(await refused({ ...command('x'), bytes: null })).toEqual(['file: author.import-no-file'])
  expect(await refused({ ...command('x{T}'), outcome: 'none' })).toEqual(['outcome: errors.unreadable'])
  expect(await refused(command('x\u0000'))).toEqual(['file: author.import-not-text'])
})

it('is not there for another trainer', async () => {
  const other = world.readingCtx(await aTrainer(world, 'another-course'))
  await expect(readImportPage(other, { courseSlug })).rejects.toThrow(NotFound)
  await expect(importQuestions(other, command('x{T}'))).rejects.toThrow(NotFound)
})
