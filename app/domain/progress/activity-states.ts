/**
 * What a learner has done, derived from the facts alone; neither their order nor repetition matters. A lesson is done when
 * its reader said so; a check when it was answered; a quiz or test when an attempt reached the pass mark it began under;
 * a pre-test, which nobody must pass, when it was submitted.
 */
import type { CourseStructure } from '#app/domain/course/structure.ts'
import { bestScore, isPassed } from '#app/domain/grading/marks.ts'
import { distinct, type AttemptFact, type Facts, type LearningEvent } from './facts.ts'

export interface ActivityState {
  activityId: string
  state: 'open' | 'done'
  bestMarks: number | null
  maximum: number | null
  /** submitted ones */
  attempts: number
  firstAt: string
  doneAt: string | null
}

/** In the order of activity ids; activities without any fact are left out. */
export function activityStates(structure: CourseStructure, facts: Facts): ActivityState[] {
  const events = distinct(facts.events).filter((event) => event.activityId !== null)
  const attempts = distinct(facts.attempts)
  const ids = [
    ...new Set([...events.map((event) => event.activityId!), ...attempts.map((attempt) => attempt.activityId)]),
  ]
  const preTests = new Set(structure.tests.filter((test) => test.role === 'pre').map((test) => test.id))
  return ids.sort().map((id) => {
    const [itsEvents, itsAttempts] = [events, attempts].map((all) => all.filter((fact) => fact.activityId === id))
    return stateOf(id, itsEvents as LearningEvent[], itsAttempts as AttemptFact[], preTests.has(id))
  })
}

function stateOf(
  activityId: string,
  events: LearningEvent[],
  attempts: AttemptFact[],
  isPreTest: boolean,
): ActivityState {
  const graded = attempts.filter((attempt) => attempt.submittedAt !== null && attempt.grade !== null)
  const finished = graded.filter(
    (attempt) => isPreTest || attempt.kind === 'check' || isPassed(attempt.grade!, attempt.passMark),
  )
  const read = events.filter((event) => event.kind === 'lesson.done')
  const doneAt = earliest([...finished.map((attempt) => attempt.grade!.at), ...read.map((event) => event.recordedAt)])
  const best = bestScore(graded.map((attempt) => attempt.grade!))
  return {
    activityId,
    state: doneAt === null ? 'open' : 'done',
    bestMarks: best?.marks ?? null,
    maximum: best?.maximum ?? null,
    attempts: graded.length,
    firstAt: earliest([...events.map((event) => event.recordedAt), ...attempts.map((attempt) => attempt.startedAt)])!,
    doneAt,
  }
}

function earliest(instants: string[]): string | null {
  return instants.reduce<string | null>((least, instant) => (least === null || instant < least ? instant : least), null)
}
