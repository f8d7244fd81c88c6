/** The page before a quiz or test: its rules, what is saved, attempts left, the best so far. Reads only. */
import type { Context } from '#app/context.server.ts'
import { findExtraTime } from '#app/data/extra-time.server.ts'
import { getEnrolment } from '#app/data/enrolments.server.ts'
import { listAttemptsToMark } from '#app/data/open-answers.server.ts'
import { listAttemptFacts } from '#app/data/summaries.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { decideBeginning } from '#app/domain/attempt/begin.ts'
import { attemptsLeft, rulesOf, type AttemptRules } from '#app/domain/attempt/rules.ts'
import type { Conduct } from '#app/domain/attempt/conduct.ts'
import { untimed, type NotNow, type Timing } from '#app/domain/attempt/timing.ts'
import { bestScore, isPassed, marksNeeded, type Score } from '#app/domain/grading/marks.ts'
import { findAssessment, itemsOf } from '#app/domain/progress/activities.ts'
import type { AttemptFact } from '#app/domain/progress/facts.ts'
import { NotFound } from '#app/platform/errors.ts'
import { entriesOf, type CourseView, type EntryView } from './components/course-view.ts'
import { readCourseFrame } from './course-frame.server.ts'

export interface AssessmentPage {
  course: CourseView
  activity: EntryView
  questions: number
  passMark: number
  /** marks that pass, where every question is worth the same; null where it depends on the draw */
  needed: number | null
  /** in all; null: as many as one likes */
  attempts: number | null
  left: number | null
  best: Score | null
  hasPassed: boolean
  /** what the button does; null when there is nothing left to begin */
  begin: 'begin' | 'continue' | null
  /** why none may be begun now, though one is left */
  notNow: NotNow | null
  timing: Timing
  conduct: Conduct
  /** percent of the time limit that the learner has on top */
  extraTime: number
  openAttemptId: string | null
  past: { id: string; number: number; submittedAt: string; score: Score; hasPassed: boolean; isToMark: boolean }[]
}

/** @throws NotFound */
export async function readAssessment(
  ctx: Context<SignedIn>,
  { courseSlug, activityId }: { courseSlug: string; activityId: string },
): Promise<AssessmentPage> {
  const enrolment = await getEnrolment(ctx.db, ctx.actor.accountId, courseSlug)
  const { edition, view } = await readCourseFrame(ctx, enrolment)
  const activity = findAssessment(edition.structure, activityId)
  if (activity === null) throw new NotFound()
  const rules = rulesOf(activity)
  const attempts = await listAttemptFacts(ctx.db, enrolment.id, [activityId])
  const past = await pastAttempts(ctx, enrolment.id, attempts)
  const beginning = decideBeginning(activity.kind, rules, attempts, ctx.now())
  const each = new Set(itemsOf(activity).map((item) => item.marks))
  return {
    course: view,
    activity: entriesOf(view).find((entry) => entry.activityId === activityId)!,
    questions: rules.questions,
    passMark: rules.passMark,
    needed: each.size === 1 ? marksNeeded(rules.questions * [...each][0]!, rules.passMark) : null,
    attempts: rules.attempts,
    left: attemptsLeft(rules.attempts, past.length),
    best: bestScore(past.map((attempt) => attempt.score)),
    hasPassed: past.some((attempt) => attempt.hasPassed),
    begin: beginning.kind === 'begin' || beginning.kind === 'continue' ? beginning.kind : null,
    notNow: 'at' in beginning ? beginning : null,
    ...(await termsOf(ctx, enrolment.id, rules)),
    openAttemptId: beginning.kind === 'continue' ? beginning.attemptId : null,
    past,
  }
}

/** When, how long and in which order. */
async function termsOf({ db }: Context, enrolmentId: string, rules: AttemptRules) {
  const { timing = untimed, order, feedback } = rules
  const extraTime = timing.timeLimit === null ? 0 : await findExtraTime(db, enrolmentId)
  return { timing, extraTime, conduct: { order, feedback } }
}

/** The last one first. */
async function pastAttempts({ db }: Context, enrolmentId: string, attempts: AttemptFact[]) {
  const waiting = await listAttemptsToMark(db, enrolmentId)
  return attempts.flatMap((one) => pastAttempt(one, waiting)).reverse()
}

function pastAttempt(
  { id, number, submittedAt, grade, passMark }: AttemptFact,
  waiting: ReadonlySet<string>,
): AssessmentPage['past'] {
  if (submittedAt === null || grade === null) return []
  const score = { marks: grade.marks, maximum: grade.maximum }
  return [{ id, number, submittedAt, score, hasPassed: isPassed(score, passMark), isToMark: waiting.has(id) }]
}
