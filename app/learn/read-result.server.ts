/** What came of a submitted attempt: marks over marks, each item's verdict and feedback, and what is missing now. */
import type { Context } from '#app/context.server.ts'
import { listAttemptItems, type OwnAttempt } from '#app/data/attempts.server.ts'
import { findCredentialOfEnrolment } from '#app/data/credentials.server.ts'
import { getEnrolment } from '#app/data/enrolments.server.ts'
import { listCurrentGrades, type GradeRecord } from '#app/data/grades.server.ts'
import { listResponses } from '#app/data/responses.server.ts'
import { findProgress, listAttemptFacts } from '#app/data/summaries.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { decideBeginning } from '#app/domain/attempt/begin.ts'
import { attemptsLeft } from '#app/domain/attempt/rules.ts'
import { heldUntil } from '#app/domain/attempt/conduct.ts'
import { marksToGive } from '#app/domain/grading/with-marks.ts'
import { showsKey } from '#app/domain/grading/feedback-shown.ts'
import { isPassed, marksNeeded } from '#app/domain/grading/marks.ts'
import { readAttemptFrame, type AttemptFrame } from './attempt-frame.server.ts'
import type { AttemptView } from './components/attempt-view.ts'
import type { CourseView, MissingView, NextView } from './components/course-view.ts'
import type { ReviewedQuestionView } from '#app/items/question-view.ts'
import { readCourseFrame } from './course-frame.server.ts'
import { reviewQuestions } from './review-questions.server.ts'
import { missingView, nextView } from './whats-next.ts'

export interface ResultPage {
  attempt: AttemptView
  course: CourseView
  marks: number
  maximum: number
  needed: number
  hasPassed: boolean
  /** marks that wait for a trainer */
  toMark: number
  submittedAt: string
  /** attempts left; null: as many as one likes */
  left: number | null
  /** may another attempt be begun? */
  mayTryAgain: boolean
  /** are the right answers shown? */
  showsKey: boolean
  /** another attempt is open: until it is submitted nothing is said of questions that it may ask again */
  isReviewHeld: boolean
  /** nothing is said of single questions before this instant; null when it may be said */
  reviewAt: string | null
  /** when it was graded again because a key was corrected; null when it never was */
  regradedAt: string | null
  questions: ReviewedQuestionView[]
  next: NextView | null
  missing: MissingView[]
  credentialId: string | null
}

/**
 * @returns null while the attempt is open: nothing of its keys is read
 * @throws NotFound for an attempt that is not the learner's own
 */
export async function readResult(
  ctx: Context<SignedIn>,
  { attemptId }: { attemptId: string },
): Promise<ResultPage | null> {
  const frame = await readAttemptFrame(ctx, attemptId)
  const { attempt } = frame
  if (attempt.submittedAt === null) return null
  const grade = (await listCurrentGrades(ctx.db, attempt.enrolmentId, [attemptId])).get(attemptId)!
  const standing = await standingOf(ctx, frame)
  return {
    attempt: frame.view,
    marks: grade.marks,
    maximum: grade.maximum,
    needed: marksNeeded(grade.maximum, attempt.rules.passMark),
    hasPassed: isPassed(grade, attempt.rules.passMark),
    toMark: marksToGive(grade),
    submittedAt: attempt.submittedAt,
    regradedAt: grade.reason === 'regraded' ? grade.at : null,
    ...standing,
    questions:
      standing.isReviewHeld || standing.reviewAt !== null ? [] : await review(ctx, frame, grade, standing.showsKey),
    ...(await whatNow(ctx, attempt)),
  }
}

/** Attempts left, and whether the right answers may be shown: both hang on all attempts at the activity. */
async function standingOf(
  ctx: Context<SignedIn>,
  { attempt }: AttemptFrame,
): Promise<Pick<ResultPage, 'left' | 'mayTryAgain' | 'showsKey' | 'isReviewHeld' | 'reviewAt'>> {
  const attempts = await listAttemptFacts(ctx.db, attempt.enrolmentId, [attempt.activityId])
  const { kind, rules } = attempt
  const left = attemptsLeft(rules.attempts, attempts.filter((one) => one.submittedAt !== null).length)
  const hasPassed = attempts.some((one) => one.grade !== null && isPassed(one.grade, one.passMark))
  const beginning = decideBeginning(kind, rules, attempts, ctx.now())
  const mayTryAgain = beginning.kind === 'begin' || beginning.kind === 'continue'
  const isReviewHeld = attempts.some((one) => one.submittedAt === null)
  const reviewAt = heldUntil(rules, ctx.now())
  const isKeyShown = reviewAt === null && showsKey({ kind, hasPassed, attemptsLeft: left })
  return { left, mayTryAgain, isReviewHeld, reviewAt, showsKey: isKeyShown }
}

async function review(
  ctx: Context<SignedIn>,
  frame: AttemptFrame,
  grade: GradeRecord,
  withKey: boolean,
): Promise<ReviewedQuestionView[]> {
  const { attempt } = frame
  const items = await listAttemptItems(ctx.db, attempt)
  const responses = (await listResponses(ctx.db, attempt.enrolmentId, [attempt.id])).get(attempt.id)!
  return reviewQuestions(ctx, frame, { items, responses, grades: grade.items, withKey })
}

async function whatNow(
  ctx: Context<SignedIn>,
  { courseSlug }: OwnAttempt,
): Promise<Pick<ResultPage, 'course' | 'next' | 'missing' | 'credentialId'>> {
  const enrolment = await getEnrolment(ctx.db, ctx.actor.accountId, courseSlug)
  const { edition, states, view } = await readCourseFrame(ctx, enrolment)
  const progress = await findProgress(ctx.db, enrolment.id)
  const credential = enrolment.state === 'completed' ? await findCredentialOfEnrolment(ctx.db, enrolment.id) : null
  return {
    course: view,
    next: nextView(edition.structure, states, progress?.place ?? null, view),
    missing: missingView(progress?.missing ?? [], view),
    credentialId: credential?.id ?? null,
  }
}
