/** The small course with rules of time and conduct at its final test, and a learner in it. */
import type { Conduct } from '#app/domain/attempt/conduct.ts'
import { untimed, type Timing } from '#app/domain/attempt/timing.ts'
import { enrol } from '#app/learn/enrol.server.ts'
import { aCourse, testCourseSlug } from './course.ts'
import type { Enrolled } from './learning.ts'
import { aLearner, type World } from './world.ts'

export async function aTimedLearner(world: World, timing: Partial<Timing>, conduct: Conduct = {}): Promise<Enrolled> {
  const course = await aCourse(world, testCourseSlug, (structure) => ({
    ...structure,
    tests: structure.tests.map((test) => ({ ...test, timing: { ...untimed, ...timing }, conduct })),
  }))
  const learner = await aLearner(world)
  await enrol(world.ctx(learner), { courseSlug: testCourseSlug })
  return { course, learner }
}
