/** `it` for what one learner does: a test that asks for `world` or `learner` gets them made for it alone. */
import { it as plain } from 'vitest'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { anEnrolledLearner } from './learning.ts'
import { aWorld, type World } from './world.ts'

interface Given {
  world: World
  /** enrolled in the small course */
  learner: SignedIn
}

export const it = plain.extend<Given>({
  // eslint-disable-next-line no-empty-pattern
  world: async ({}, use) => {
    const world = await aWorld()
    await use(world)
    await world.close()
  },
  learner: async ({ world }, use) => use((await anEnrolledLearner(world)).learner),
})
