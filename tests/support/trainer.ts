/** A trainer of the small course, signed in with her second factor. */
import type { RoleGrant, SignedIn } from '#app/domain/access/actor.ts'
import { testCourseSlug } from './course.ts'
import { aLearner, type World } from './world.ts'

export async function aTrainer(world: World, courseSlug: string = testCourseSlug): Promise<SignedIn> {
  const person = await aLearner(world, { name: 'Asha Mwita' })
  const grants: RoleGrant[] = [{ role: 'trainer', scopeKind: 'course', scopeId: courseSlug }]
  return { ...person, grants, secondFactorAt: world.now() }
}
