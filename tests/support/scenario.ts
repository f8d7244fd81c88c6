/** The small course with a scenario, and a learner in it. */
import type { PageSegments } from '#app/domain/course/segments.ts'
import type { SceneRule } from '#app/domain/scenario/run.ts'
import { enrol } from '#app/learn/enrol.server.ts'
import { aCourse, testCourseSlug } from './course.ts'
import type { Enrolled } from './learning.ts'
import { aLearner, type World } from './world.ts'

const scenes: SceneRule[] = [
  {
    id: 'start',
    choices: [
      { to: 'ask', score: 2 },
      { to: 'leak', score: 0 },
    ],
  },
  {
    id: 'ask',
    choices: [
      { to: 'good', score: 3 },
      { to: 'leak', score: 1 },
    ],
  },
  { id: 'leak', choices: [] },
  { id: 'good', choices: [] },
]

export async function aLearnerWithScenario(world: World): Promise<Enrolled> {
  const course = await aCourse(world, testCourseSlug, (structure) => ({
    ...structure,
    modules: structure.modules.map((module) => ({ ...module, scenarios: [{ id: 'case', minutes: 10, scenes }] })),
  }))
  const told = scenes.map(({ id, choices }) => {
    const words = choices.map((_, index) => `Choice ${index + 1} at ${id}`)
    return { kind: 'scene' as const, id, html: `<p>Told at ${id}</p>`, choices: words }
  })
  const page: PageSegments = { version: 1, segments: [{ kind: 'html', html: '<p>The case</p>' }, ...told] }
  const row = { edition_id: course.editionId, language: 'en', page_key: 'case', title: 'A case', source_hash: 'x' }
  await world.services.handles.writer
    .insertInto('edition_page')
    .values({ ...row, segments: JSON.stringify(page), words: 3, bytes: 3, search_text: 'case' })
    .execute()
  const learner = await aLearner(world)
  await enrol(world.ctx(learner), { courseSlug: testCourseSlug })
  return { course, learner }
}
