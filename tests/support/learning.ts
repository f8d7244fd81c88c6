/** A learner in the small course and what she does there: the real use-cases, played in one line each. */
import type { Context } from '#app/context.server.ts'
import { findEnrolment, type EnrolmentRecord } from '#app/data/enrolments.server.ts'
import { findActivityStates, findProgress, listFacts } from '#app/data/summaries.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { ItemText } from '#app/items/item.ts'
import type { PageSegments } from '#app/domain/course/segments.ts'
import { summarise, type Summaries } from '#app/domain/progress/summaries.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import type { Language } from '#app/i18n/locales.ts'
import type { GivenAnswer } from '#app/learn/answers-form.ts'
import { completeLesson } from '#app/learn/complete-lesson.server.ts'
import type { OpenQuestionView } from '#app/items/question-view.ts'
import { enrol } from '#app/learn/enrol.server.ts'
import { readAttempt } from '#app/learn/read-attempt.server.ts'
import { readCheck } from '#app/learn/read-check.server.ts'
import { startAttempt } from '#app/learn/start-attempt.server.ts'
import { submitAttempt } from '#app/learn/submit-attempt.server.ts'
import { submitCheck } from '#app/learn/submit-check.server.ts'
import { aCourse, testCourseSlug, type TestCourse } from './course.ts'
import { aLearner, type World } from './world.ts'

export const courseSlug = testCourseSlug

/** How questions are answered; a number answers so many right, from the first, and the others wrong. */
export type How = 'right' | 'wrong' | number

export interface Enrolled {
  course: TestCourse
  learner: SignedIn
}

/** The course, and a learner enrolled in it. */
export async function anEnrolledLearner(world: World): Promise<Enrolled> {
  const course = await aCourse(world)
  const learner = await aLearner(world)
  await enrol(world.ctx(learner), { courseSlug })
  return { course, learner }
}

export async function enrolmentOf(world: World, learner: SignedIn): Promise<EnrolmentRecord> {
  return (await findEnrolment(world.services.handles.reader, learner.accountId, courseSlug))!
}

/** Reads lessons to their end. */
export async function read(world: World, learner: SignedIn, ...lessonIds: string[]): Promise<void> {
  for (const lessonId of lessonIds) expectDone(await completeLesson(world.ctx(learner), { courseSlug, lessonId }))
}

/** Begins an attempt, or goes on with the open one. @returns its id */
export async function begin(world: World, learner: SignedIn, activityId: string, language?: Language): Promise<string> {
  return expectDone(await startAttempt(world.ctx(learner, language), { courseSlug, activityId })).attemptId
}

/** What the form of an open attempt would send. */
export async function answersTo(world: World, learner: SignedIn, attemptId: string, how: How): Promise<GivenAnswer[]> {
  const { questions } = await readAttempt(world.readingCtx(learner), { attemptId })
  return questions.map((question, index) => given(question, how === 'right' || (how !== 'wrong' && index < how)))
}

/** What the form of one question would send. */
export function given(question: OpenQuestionView, isRight: boolean): GivenAnswer {
  const { position, nextId: id, replaces, kind } = question
  if (kind === 'single-choice') return { position, id, replaces, value: isRight ? 'a' : 'b' }
  if (kind === 'multiple-response') return { position, id, replaces, letters: isRight ? ['a', 'b'] : ['c'] }
  return { position, id, replaces, value: isRight ? '249' : '17' }
}

/** Begins, answers and submits. @returns the attempt's id */
export async function sit(world: World, learner: SignedIn, activityId: string, how: How): Promise<string> {
  const attemptId = await begin(world, learner, activityId)
  const answers = await answersTo(world, learner, attemptId, how)
  expectDone(await submitAttempt(world.ctx(learner), { attemptId, answers, isConfirmed: true }))
  return attemptId
}

/** What the form of the check in the first lesson would send. */
export async function checkForm(world: World, learner: SignedIn, isRight: boolean) {
  const { check } = await readCheck(world.readingCtx(learner), { courseSlug, checkId: 'check-1' })
  const answers = check.questions.map((question) => given(question, isRight))
  return { courseSlug, checkId: 'check-1', attempt: check.attemptNumber ?? 0, answers }
}

export async function answerCheck(world: World, learner: SignedIn, isRight: boolean): Promise<void> {
  expectDone(await submitCheck(world.ctx(learner), await checkForm(world, learner, isRight)))
}

/** Everything the certificate asks for. */
export async function completeCourse(world: World, learner: SignedIn): Promise<void> {
  await read(world, learner, 'lesson-1', 'lesson-2')
  await sit(world, learner, 'quiz-1', 'right')
  await sit(world, learner, 'final-test', 'right')
}

/** A context whose clock moves on by a millisecond at each look, as a real one may. */
export function ticking(world: World, learner: SignedIn, language?: Language): Context<SignedIn> {
  const now = () => (world.pass(1), world.now())
  return { ...world.ctx(learner, language), now }
}

function expectDone<T>(outcome: T): Exclude<T, { refused: true }> {
  if (isRefusal(outcome)) throw new Error(`Refused: ${JSON.stringify(outcome)}`)
  return outcome as Exclude<T, { refused: true }>
}

/** What is stored beside the facts of an enrolment. */
export async function storedSummaries(world: World, { id }: EnrolmentRecord): Promise<Summaries> {
  const db = world.services.handles.reader
  return { activities: await findActivityStates(db, id), progress: (await findProgress(db, id))! }
}

/** What the facts of an enrolment come to, derived anew. */
export async function rebuiltSummaries(world: World, enrolment: EnrolmentRecord): Promise<Summaries> {
  const db = world.services.handles.reader
  const { structure } = await world.services.editions.edition(db, enrolment.editionId)
  return summarise(structure, await listFacts(db, enrolment))
}

type Table =
  | 'learning_event'
  | 'attempt'
  | 'attempt_item'
  | 'response'
  | 'attempt_step'
  | 'grade'
  | 'credential'
  | 'outbox_message'
  | 'enrolment'
  | 'sheet_entry'
  | 'hand_in'

/** How many rows a table holds. */
export async function countOf(world: World, table: Table): Promise<number> {
  return (await world.services.handles.reader.selectFrom(table).selectAll().execute()).length
}

/** The kinds of everything that happened, in order. */
export async function eventKinds(world: World): Promise<string[]> {
  const rows = await world.services.handles.reader.selectFrom('learning_event').orderBy('id').select('kind').execute()
  return rows.map((row) => row.kind)
}

/** Adds the Arabic of every question and lesson; the course is published in English alone. */
export async function inArabic(world: World, { courseId, editionId }: TestCourse): Promise<void> {
  const db = world.services.handles.writer
  for (const row of await db.selectFrom('item_text').where('id', 'like', `${courseId}:%`).selectAll().execute()) {
    const text = translated(JSON.parse(row.body) as ItemText)
    const version = { item_version_id: row.item_version_id, language: 'ar' }
    await db
      .insertInto('item_text')
      .values({ ...version, id: text.id, body: JSON.stringify(text) })
      .execute()
    await db
      .insertInto('edition_item')
      .values({ ...version, edition_id: editionId, item_text_id: text.id })
      .execute()
  }
  for (const page of await db.selectFrom('edition_page').where('edition_id', '=', editionId).selectAll().execute()) {
    const { version, segments } = JSON.parse(page.segments) as PageSegments
    const turned = segments.map((one) => (one.kind !== 'check' ? one : { ...one, items: one.items.map(translated) }))
    await db
      .insertInto('edition_page')
      .values({ ...page, language: 'ar', segments: JSON.stringify({ version, segments: turned }) })
      .execute()
  }
}

function translated(text: ItemText): ItemText {
  return { ...text, id: text.id.replace(/:en$/, ':ar'), language: 'ar', promptHtml: '<p>سؤال</p>' }
}
