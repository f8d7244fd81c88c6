/** The checks of a page: each a form with what is saved, or what came of the last attempt. Two queries, or four with results. */
import type { Context } from '#app/context.server.ts'
import { listAttempts, type AttemptRecord } from '#app/data/attempts.server.ts'
import { listCurrentGrades, listFeedback, type GradeRecord } from '#app/data/grades.server.ts'
import { listResponses } from '#app/data/responses.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { formNumber } from '#app/domain/attempt/check-target.ts'
import type { Response } from '#app/domain/attempt/responses.ts'
import type { CheckSegment, Segment } from '#app/domain/course/segments.ts'
import type { CourseStructure } from '#app/domain/course/structure.ts'
import { findCheck } from '#app/domain/progress/activities.ts'
import type { CheckView } from './components/question-view.ts'
import { asWritten, openQuestions, reviewedQuestions } from './question-views.ts'

export interface ChecksOf {
  enrolmentId: string
  lessonId: string
  structure: CourseStructure
  /** of the page, in its language */
  segments: Segment[]
}

export async function readChecks(
  ctx: Context<SignedIn>,
  { enrolmentId, lessonId, structure, segments }: ChecksOf,
): Promise<CheckView[]> {
  const checks = segments.filter((segment) => segment.kind === 'check').map((segment) => inOrder(structure, segment))
  if (checks.length === 0) return []
  const { last, responses, grades, feedback } = await readAnswers(ctx, enrolmentId, checks)
  return checks.map((check) => {
    const attempt = last.get(check.activityId) ?? null
    const own = attempt === null ? [] : (responses.get(attempt.id) ?? [])
    const grade = attempt === null ? null : (grades.get(attempt.id) ?? null)
    return checkView(ctx, { enrolmentId, check, lessonId, attempt, responses: own, grade, feedback })
  })
}

/** The last attempt at each check, what was answered in it, and what came of it where it is submitted. */
async function readAnswers({ db }: Context<SignedIn>, enrolmentId: string, checks: CheckSegment[]) {
  const attempts = await listAttempts(db, enrolmentId, activityIdsOf(checks))
  const last = new Map(attempts.map((attempt) => [attempt.activityId, attempt]))
  const responses = await listResponses(db, enrolmentId, idsOf([...last.values()]))
  const submitted = [...last.values()].filter((attempt) => attempt.state === 'submitted')
  const grades = await listCurrentGrades(db, enrolmentId, idsOf(submitted))
  const graded = checks.filter((check) => activityIdsOf(submitted).includes(check.activityId))
  const feedback = await listFeedback(
    db,
    graded.flatMap((check) => idsOf(check.items)),
  )
  return { last, responses, grades, feedback }
}

const idsOf = (things: { id: string }[]) => things.map(({ id }) => id)
const activityIdsOf = (things: { activityId: string }[]) => things.map(({ activityId }) => activityId)

/** An attempt asks in the order of the first language; a translation may stand in another. */
function inOrder(structure: CourseStructure, segment: CheckSegment): CheckSegment {
  const refs = findCheck(structure, segment.activityId)?.check.items ?? []
  return {
    ...segment,
    items: refs.flatMap((ref) => segment.items.filter((item) => item.itemVersionId === ref.itemVersionId)),
  }
}

interface Parts {
  enrolmentId: string
  check: CheckSegment
  lessonId: string
  attempt: AttemptRecord | null
  responses: Response[]
  grade: GradeRecord | null
  feedback: ReadonlyMap<string, ReadonlyMap<string, string>>
}

function checkView(
  ctx: Context<SignedIn>,
  { enrolmentId, check, lessonId, attempt, responses, grade, feedback }: Parts,
): CheckView {
  const last = attempt && { id: attempt.id, number: attempt.number, isOpen: attempt.state === 'open' }
  const attemptNumber = formNumber(last)
  const items = asWritten(check.items, { enrolmentId, number: attempt?.number ?? 1 })
  const review = grade && { grades: grade.items, responses, feedback, withKey: true, readAgain: () => null }
  return {
    checkId: check.activityId,
    lessonId,
    attemptNumber,
    questions: attemptNumber === null ? [] : openQuestions(items, responses, ctx.newId),
    reviewed: attemptNumber === null && review ? reviewedQuestions(items, review) : [],
  }
}
