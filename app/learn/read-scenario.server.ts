/** Reads a scenario: the way a learner has gone through it, and the scene she has come to. Writes nothing. */
import type { Context } from '#app/context.server.ts'
import { findPage } from '#app/data/courses.server.ts'
import { getEnrolment } from '#app/data/enrolments.server.ts'
import { listEvents } from '#app/data/events.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { SceneSegment, Segment } from '#app/domain/course/segments.ts'
import type { Scenario } from '#app/domain/course/structure.ts'
import { findScenario } from '#app/domain/progress/activities.ts'
import { bestPossible, newRun, runsOf, type Run } from '#app/domain/scenario/run.ts'
import { stepsIn } from '#app/domain/scenario/steps.ts'
import { NotFound } from '#app/platform/errors.ts'
import type { ScenarioView, SceneView } from './components/scenario-view.ts'
import { readCourseFrame } from './course-frame.server.ts'

interface Wanted {
  courseSlug: string
  activityId: string
  /** from the beginning, whatever was played before */
  isAnew: boolean
}

/** @throws NotFound for a scenario the edition does not have, or a course the learner is not in */
export async function readScenario(
  ctx: Context<SignedIn>,
  { courseSlug, activityId, isAnew }: Wanted,
): Promise<ScenarioView> {
  const enrolment = await getEnrolment(ctx.db, ctx.actor.accountId, courseSlug)
  const { edition, view } = await readCourseFrame(ctx, enrolment)
  const activity = findScenario(edition.structure, activityId)
  const languages = { wanted: ctx.language, first: edition.structure.firstLanguage }
  const page = activity && (await findPage(ctx.db, enrolment.editionId, activityId, languages))
  if (activity === null || page === null) throw new NotFound()
  const { scenario } = activity
  const played = runsOf(scenario.scenes, stepsIn(await listEvents(ctx.db, enrolment.id), activityId))
  const run = (isAnew ? undefined : played.at(-1)) ?? newRun(scenario.scenes, ctx.newId())
  const best = bestPossible(scenario.scenes)
  return {
    course: view,
    activityId,
    title: page.title,
    language: page.language,
    minutes: scenario.minutes,
    intro: introOf(page.page.segments),
    run: run.id,
    nextId: ctx.newId(),
    path: pathOf(scenario, run, page.page.segments),
    isEnded: run.isEnded,
    isWithdrawn: enrolment.state === 'withdrawn',
    score: run.isEnded && best > 0 ? { gained: run.score, best } : null,
  }
}

function introOf(segments: Segment[]): string[] {
  const first = segments.findIndex(({ kind }) => kind === 'scene')
  return segments.slice(0, first).flatMap((one) => (one.kind === 'html' ? [one.html] : []))
}

function pathOf({ scenes }: Scenario, run: Run, segments: Segment[]): SceneView[] {
  const told = new Map(segments.flatMap((one) => (one.kind === 'scene' ? [[one.id, one] as const] : [])))
  return run.path.map(({ scene, choice, score }) => {
    const { id, html, choices } = told.get(scene) as SceneSegment
    const most = Math.max(0, ...scenes.find((one) => one.id === scene)!.choices.map((one) => one.score))
    return { id, html, choices, choice, score: run.isEnded && most > 0 ? { gained: score, most } : null }
  })
}
