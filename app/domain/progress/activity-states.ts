/**
 * What a learner has done, derived from the facts alone; neither their order nor repetition matters. A lesson is done when
 * its reader said so; a check when it was answered; a quiz or test when an attempt reached the pass mark it began under;
 * a pre-test, which nobody must pass, when it was submitted; a scenario when a way through it came to an end; a sheet when it was handed in or, where marks are asked for,
 * when a trainer's marks reached the pass mark.
 */
import type { CourseStructure } from '#app/domain/course/structure.ts'
import { bestScore, isPassed, type Score } from '#app/domain/grading/marks.ts'
import { finishedAt, type HandIn } from '#app/domain/sheet/hand-in.ts'
import { bestPossible, runsOf, type Run, type SceneRule, type Step } from '#app/domain/scenario/run.ts'
import { isSheet, orderedActivities, type Activity } from './activities.ts'
import { distinct, type AttemptFact, type Facts, type LearningEvent } from './facts.ts'

export interface ActivityState {
  activityId: string
  state: 'open' | 'done'
  bestMarks: number | null
  maximum: number | null
  /** submitted, handed in, or come to an end */
  attempts: number
  firstAt: string
  doneAt: string | null
}

/** In the order of activity ids; activities without any fact are left out. */
export function activityStates(structure: CourseStructure, facts: Facts): ActivityState[] {
  const events = distinct(facts.events).filter((event) => event.activityId !== null)
  const attempts = distinct(facts.attempts)
  const handIns = distinct(facts.handIns)
  const ids = [...new Set([...events, ...attempts, ...handIns].map((fact) => fact.activityId!))]
  const preTests = new Set(structure.tests.filter((test) => test.role === 'pre').map((test) => test.id))
  const known = new Map(orderedActivities(structure).map((one) => [one.id, one]))
  return ids.sort().map((id) => {
    const of = <T extends { activityId: string | null }>(all: T[]) => all.filter((fact) => fact.activityId === id)
    const its = { events: of(events), attempts: of(attempts), handIns: of(handIns) }
    return stateOf(id, its, { isPreTest: preTests.has(id), ...termsOf(known.get(id)) })
  })
}

interface Terms {
  isPreTest: boolean
  /** of a sheet that is marked; null elsewhere */
  passMark: number | null
  /** of a scenario; empty elsewhere */
  scenes: SceneRule[]
}

function termsOf(activity: Activity | undefined): Omit<Terms, 'isPreTest'> {
  const passMark = activity !== undefined && isSheet(activity) ? activity.sheet.passMark : null
  return { passMark, scenes: activity?.kind === 'scenario' ? activity.scenario.scenes : [] }
}

interface FactsOfOne {
  events: LearningEvent[]
  attempts: AttemptFact[]
  handIns: HandIn[]
}

function stateOf(
  activityId: string,
  { events, attempts, handIns }: FactsOfOne,
  { isPreTest, passMark, scenes }: Terms,
): ActivityState {
  const graded = attempts.filter((attempt) => attempt.submittedAt !== null && attempt.grade !== null)
  const finished = graded.filter(
    (attempt) => isPreTest || attempt.kind === 'check' || isPassed(attempt.grade!, attempt.passMark),
  )
  const read = events.filter((event) => event.kind === 'lesson.done')
  const accepted = handIns.flatMap((one) => finishedAt({ passMark }, one) ?? [])
  const ends = [...finished.map((attempt) => attempt.grade!.at), ...read.map((event) => event.recordedAt)]
  const played = endedRuns(scenes, events)
  const doneAt = earliest([...ends, ...accepted, ...played.map(({ endedAt }) => endedAt)])
  const scores = [...graded.map((attempt) => attempt.grade!), ...handIns.flatMap(scoreOf), ...scoresOf(scenes, played)]
  const best = bestScore(scores)
  return {
    activityId,
    state: doneAt === null ? 'open' : 'done',
    bestMarks: best?.marks ?? null,
    maximum: best?.maximum ?? null,
    attempts: graded.length + handIns.length + played.length,
    firstAt: earliest([
      ...events.map((event) => event.recordedAt),
      ...attempts.map((attempt) => attempt.startedAt),
      ...handIns.map((one) => one.at),
    ])!,
    doneAt,
  }
}

/** Ways through a scenario that came to an end, with the instant of their last choice. */
function endedRuns(scenes: SceneRule[], events: LearningEvent[]): (Run & { endedAt: string })[] {
  const steps = events.flatMap(({ id, choice }): Step[] => (choice === undefined ? [] : [{ id, ...choice }]))
  const at = new Map(events.map(({ id, recordedAt }) => [id, recordedAt]))
  return runsOf(scenes, steps)
    .filter(({ isEnded }) => isEnded)
    .map((run) => ({ ...run, endedAt: at.get(run.lastStep ?? '') ?? '' }))
}

function scoresOf(scenes: SceneRule[], runs: Run[]): Score[] {
  const maximum = bestPossible(scenes)
  return maximum === 0 ? [] : runs.map(({ score }) => ({ marks: score, maximum }))
}

function scoreOf({ review }: HandIn): Score[] {
  return review?.verdict === 'marked' ? [{ marks: review.marks!, maximum: review.maximum! }] : []
}

function earliest(instants: string[]): string | null {
  return instants.reduce<string | null>((least, instant) => (least === null || instant < least ? instant : least), null)
}
