/** A learner in the small course, and short words for what she does there. Everything goes through the real use-cases. */
import type { Context } from '#app/context.server.ts'
import { listAttemptItems, getOwnAttempt } from '#app/data/attempts.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { ItemKind } from '#app/domain/course/item.ts'
import type { Language } from '#app/i18n/locales.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import type { GivenAnswer } from '#app/learn/answers-form.ts'
import { completeLesson } from '#app/learn/complete-lesson.server.ts'
import { enrol } from '#app/learn/enrol.server.ts'
import { saveResponses } from '#app/learn/save-responses.server.ts'
import { startAttempt } from '#app/learn/start-attempt.server.ts'
import { submitAttempt } from '#app/learn/submit-attempt.server.ts'
import { submitCheck } from '#app/learn/submit-check.server.ts'
import { aCourse, testCourseSlug, type TestCourse } from './course.ts'
import type { DialectName } from './databases.ts'
import { aLearner, aWorld, type World } from './world.ts'

export const courseSlug = testCourseSlug

export interface Learning {
  world: World
  course: TestCourse
  learner: SignedIn
  /** writes */
  ctx(language?: Language): Context<SignedIn>
  /** reads */
  reading(language?: Language): Context<SignedIn>
  /** reads a lesson to its end */
  read(lessonId: string): Promise<void>
  /** @returns the id of the open attempt */
  start(activityId: string, language?: Language): Promise<string>
  /** answers every question of an attempt: so many of them right, the others wrong */
  answer(attemptId: string, right: number): Promise<void>
  submit(attemptId: string): Promise<void>
  /** start, answer, submit. @returns the attempt's id */
  take(activityId: string, right?: number): Promise<string>
  check(letter: string, attempt?: number): Promise<void>
  /** a new answer to a question */
  given(position: number, value: string | string[], parts?: Partial<GivenAnswer>): GivenAnswer
  close(): Promise<void>
}

export interface LearningOptions {
  dialect?: DialectName
  isEnrolled?: boolean
}

export async function aLearning({ dialect = 'sqlite', isEnrolled = true }: LearningOptions = {}): Promise<Learning> {
  const world = await aWorld({ dialect })
  const course = await aCourse(world)
  const learner = await aLearner(world)
  const learning = learningOf(world, course, learner)
  if (isEnrolled) await enrol(learning.ctx(), { courseSlug })
  return learning
}

/** Another learner in the same course. */
export async function another({ world, course }: Learning, name = 'Peter Otieno'): Promise<Learning> {
  const learning = learningOf(world, course, await aLearner(world, { name }))
  await enrol(learning.ctx(), { courseSlug })
  return learning
}

function learningOf(world: World, course: TestCourse, learner: SignedIn): Learning {
  const ctx = (language: Language = 'en') => world.ctx(learner, language)
  const given: Learning['given'] = (position, value, parts = {}) => {
    const fields = Array.isArray(value) ? { letters: value } : { value }
    return { position, id: world.services.newId(), replaces: null, ...fields, ...parts }
  }
  async function start(activityId: string, language?: Language): Promise<string> {
    return accepted(await startAttempt(ctx(language), { courseSlug, activityId })).attemptId
  }
  async function answer(attemptId: string, right: number): Promise<void> {
    const db = world.services.handles.writer
    const items = await listAttemptItems(db, await getOwnAttempt(db, learner.accountId, attemptId))
    const answers = items.map((item, index) =>
      given(item.position, (index < right ? rightOnes : wrongOnes)[item.text.kind]),
    )
    const saved = await saveResponses(ctx(), { attemptId, answers })
    if (!saved.saved) throw new Error(saved.why)
  }
  async function submit(attemptId: string): Promise<void> {
    accepted(await submitAttempt(ctx(), { attemptId, answers: [], isConfirmed: true }))
  }
  return {
    world,
    course,
    learner,
    ctx,
    reading: (language = 'en') => world.readingCtx(learner, language),
    given,
    start,
    answer,
    submit,
    async read(lessonId) {
      accepted(await completeLesson(ctx(), { courseSlug, lessonId }))
    },
    async take(activityId, right = 99) {
      const attemptId = await start(activityId)
      await answer(attemptId, right)
      await submit(attemptId)
      return attemptId
    },
    async check(letter, attempt = 1) {
      accepted(await submitCheck(ctx(), { courseSlug, checkId: 'check-1', attempt, answers: [given(1, letter)] }))
    },
    close: () => world.close(),
  }
}

/** Keys of the small course. */
const rightOnes: Record<ItemKind, string | string[]> = {
  'single-choice': 'a',
  'multiple-response': ['a', 'b'],
  numeric: '249',
}
const wrongOnes: Record<ItemKind, string | string[]> = {
  'single-choice': 'b',
  'multiple-response': ['a'],
  numeric: '7',
}

/** @throws when a use-case refused what the test meant to happen */
export function accepted<T>(result: T): Exclude<T, { refused: true }> {
  if (isRefusal(result)) throw new Error(`Refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: true }>
}
