import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { anEnrolledLearner, courseSlug } from '#tests/support/learning.ts'
import { aTrainer } from '#tests/support/trainer.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { giveExtraTime } from './give-extra-time.server.ts'
import { listExtraTime } from './list-extra-time.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('is refused in the same words for who is not in the course and for an address nobody has', async () => {
  await anEnrolledLearner(world)
  const outsider = await aLearner(world)
  const ctx = world.ctx(await aTrainer(world))
  const give = (email: string) => giveExtraTime(ctx, { courseSlug, email, percent: 25, reason: '' })
  const refusal = await give(outsider.email)
  expect(refusal).toMatchObject({ errors: { email: { key: 'author.not-in-course' } } })
  expect(await give('nobody@example.org')).toEqual(refusal)
})

it('is given by a trainer of the course alone, and leaves its trace', async () => {
  const { learner } = await anEnrolledLearner(world)
  const given = { courseSlug, email: learner.email.toUpperCase(), percent: 25, reason: '' }
  const other = world.ctx(await aTrainer(world, 'another-course'))
  await expect(giveExtraTime(other, given)).rejects.toThrow(NotFound)
  const trainer = await aTrainer(world)
  await giveExtraTime(world.ctx(trainer), given)
  const entries = await world.services.handles.reader.selectFrom('audit_entry').select(['action', 'reason']).execute()
  expect(entries).toEqual([{ action: 'extra-time.given', reason: '25' }])
  expect((await listExtraTime(world.readingCtx(trainer), { courseSlug })).people).toMatchObject([{ percent: 25 }])
})
