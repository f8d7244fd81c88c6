import { afterEach, beforeEach, expect, it } from 'vitest'
import { hours } from '#app/platform/clock.ts'
import { aCredential } from '#tests/support/credential.ts'
import { aCourse } from '#tests/support/course.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { listMyCertificates } from './list-my-certificates.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('a learner without certificates has an empty list', async () => {
  expect(await listMyCertificates(world.readingCtx(await aLearner(world)))).toEqual([])
})

it('each certificate is shown with its course in the reader’s language, the newest first', async () => {
  const first = await aCredential(world)
  world.pass(hours(1))
  const second = await aCredential(world, { learner: first.learner, course: await aCourse(world, 'other-course') })
  expect(await listMyCertificates(world.readingCtx(first.learner, 'ar'))).toMatchObject([
    { id: second.id, course: { language: 'ar', text: 'مقرر صغير' }, verdict: 'recorded' },
    { id: first.id, dye: 1, minutes: 60 },
  ])
})

it('the certificates of others are not in it', async () => {
  const { course } = await aCredential(world)
  const other = await aCredential(world, { course })
  expect((await listMyCertificates(world.readingCtx(other.learner))).map(({ id }) => id)).toEqual([other.id])
})
