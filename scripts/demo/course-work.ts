/** What a learner does in a course: lessons with their checks, quizzes, the test. Each yields while she reads or thinks. */
import { getSolutions } from '#app/data/grading.server.ts'
import { listAttemptItems } from '#app/data/attempts.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { Random } from '#app/domain/attempt/random.ts'
import type { Check, CourseStructure } from '#app/domain/course/structure.ts'
import { shownOrder } from '#app/domain/attempt/draw.ts'
import { letterAt } from '#app/courseware/read-item.ts'
import type { Solution } from '#app/items/item.ts'
import { marksNeeded } from '#app/domain/grading/marks.ts'
import { findLesson } from '#app/domain/progress/activities.ts'
import type { GivenAnswer } from '#app/learn/answers-form.ts'
import { completeLesson } from '#app/learn/complete-lesson.server.ts'
import type { OpenQuestionView } from '#app/items/question-view.ts'
import { readAttemptFrame } from '#app/learn/attempt-frame.server.ts'
import { readAttempt } from '#app/learn/read-attempt.server.ts'
import { readCheck } from '#app/learn/read-check.server.ts'
import { recordPlace } from '#app/learn/record-place.server.ts'
import { saveResponses } from '#app/learn/save-responses.server.ts'
import { startAttempt } from '#app/learn/start-attempt.server.ts'
import { startCheckAttempt } from '#app/learn/start-check-attempt.server.ts'
import { submitAttempt } from '#app/learn/submit-attempt.server.ts'
import { submitCheck } from '#app/learn/submit-check.server.ts'
import { later, minutes } from '#app/platform/clock.ts'
import { done } from './accounts.ts'
import { answerTo, rightOnes } from './answers.ts'
import type { Life } from './lives.ts'
import type { Browser, World } from './world.ts'

/** A learner at work in one course. */
export interface Working {
  world: World
  browser: Browser
  actor: SignedIn
  structure: CourseStructure
  /** share of answers she knows */
  knows: number
  random: Random
}

const ctxOf = ({ world, browser, actor }: Working) => world.ctx(browser, actor)

/** After so many minutes, more or less. */
function after({ world, random }: Working, usual: number) {
  return later(world.now(), Math.round(minutes(usual) * (0.6 + random() * 0.8)))
}

/** Reads a lesson, answers its checks, presses "Done, continue". */
export async function* readLesson(work: Working, lessonId: string): Life {
  const { lesson, minutes: length } = findLesson(work.structure, lessonId)!
  const stretch = length / (lesson.checks.length + 1)
  for (const check of lesson.checks) {
    yield after(work, stretch)
    yield* answerCheck(work, check)
  }
  yield after(work, stretch)
  done(await completeLesson(ctxOf(work), { courseSlug: work.structure.slug, lessonId }))
}

/** Stops in the middle of a lesson, where its first check stands. */
export async function leaveInLesson(work: Working, lessonId: string): Promise<void> {
  const [check] = findLesson(work.structure, lessonId)!.lesson.checks
  const fragment = check === undefined ? '' : `check-${check.id}`
  await recordPlace(ctxOf(work), { courseSlug: work.structure.slug, activityId: lessonId, fragment })
}

/** Whoever got something wrong tries once more, most of the time. */
async function* answerCheck(work: Working, check: Check): Life {
  if ((await giveCheck(work, check, work.knows)) || work.random() < 0.3) return
  yield after(work, 2)
  done(await startCheckAttempt(ctxOf(work), { courseSlug: work.structure.slug, checkId: check.id }))
  yield after(work, 1)
  await giveCheck(work, check, 1)
}

/** @returns whether all was right */
async function giveCheck(work: Working, { id: checkId, items }: Check, knows: number): Promise<boolean> {
  const { structure, random } = work
  const { check } = await readCheck(ctxOf(work), { courseSlug: structure.slug, checkId })
  const right = new Set(check.questions.map(({ position }) => position).filter(() => random() < knows))
  const answers = await answersTo(work, check.questions, itemsByPosition(items), right)
  done(
    await submitCheck(ctxOf(work), { courseSlug: structure.slug, checkId, attempt: check.attemptNumber ?? 0, answers }),
  )
  return right.size === check.questions.length
}

interface AskedOf {
  itemVersionId: string
  /** letters as they are shown; left out for a check, which has one order for everybody */
  optionOrder?: string[]
}

function itemsByPosition(items: Check['items']): Map<number, AskedOf> {
  return new Map(items.map(({ itemVersionId }, index) => [index + 1, { itemVersionId }]))
}

/** Begins a quiz or test, saves answer after answer, submits. */
export async function* sit(work: Working, activityId: string, goes: 'passed' | 'failed'): Life {
  const attemptId = await begin(work, activityId)
  const answers = await attemptAnswers(work, attemptId, goes)
  yield* saveOneByOne(work, attemptId, answers)
  yield after(work, 1)
  done(await submitAttempt(ctxOf(work), { attemptId, answers: [], isConfirmed: true }))
}

/** Begins a quiz and is called away after two questions. */
export async function* sitHalf(work: Working, activityId: string): Life {
  const attemptId = await begin(work, activityId)
  const answers = await attemptAnswers(work, attemptId, 'passed')
  yield* saveOneByOne(work, attemptId, answers.slice(0, 2))
}

async function begin(work: Working, activityId: string): Promise<string> {
  const begun = await startAttempt(ctxOf(work), { courseSlug: work.structure.slug, activityId })
  return done(begun).attemptId
}

async function* saveOneByOne(work: Working, attemptId: string, answers: GivenAnswer[]): Life {
  for (const answer of answers) {
    yield after(work, 1.5)
    const { saved } = await saveResponses(ctxOf(work), { attemptId, answers: [answer] })
    if (!saved) throw new Error(`Question ${answer.position} was not saved`)
  }
}

async function attemptAnswers(work: Working, attemptId: string, goes: 'passed' | 'failed'): Promise<GivenAnswer[]> {
  const ctx = ctxOf(work)
  const { attempt } = await readAttemptFrame(ctx, attemptId)
  const { questions, maximum } = await readAttempt(ctx, { attemptId })
  const items = await listAttemptItems(ctx.db, attempt)
  const needed = marksNeeded(maximum, attempt.rules.passMark)
  const right = rightOnes(questions, { goes, needed, share: work.knows, random: work.random })
  return answersTo(work, questions, new Map(items.map((item) => [item.position, item])), right)
}

/** @param items by position @param right positions to answer right */
async function answersTo(
  work: Working,
  questions: OpenQuestionView[],
  items: Map<number, AskedOf>,
  right: Set<number>,
): Promise<GivenAnswer[]> {
  const { browser, random } = work
  const { db } = ctxOf(work)
  const solutions = await db.transaction().execute((tx) => getSolutions(tx, idsOf([...items.values()])))
  return questions.map((question) => {
    const { itemVersionId, optionOrder } = items.get(question.position)!
    const solution = solutions.get(itemVersionId)!
    const order = optionOrder ?? orderInCheck(question, solution, itemVersionId)
    const how = { isRight: right.has(question.position), language: browser.language, random }
    return answerTo({ question, solution, order }, how)
  })
}

const idsOf = (items: AskedOf[]) => items.map(({ itemVersionId }) => itemVersionId)

function orderInCheck({ kind, options }: OpenQuestionView, solution: Solution, itemVersionId: string): string[] {
  if (kind === 'data-exercise') return options.map(({ letter }) => letter)
  const letters = options.map(({ html }, index) => ({ letter: letterAt(index), html }))
  const parts = 'keys' in solution && solution.kind !== 'multiple-response' ? solution.keys : []
  const shown = parts.map(({ part }) => ({ letter: part, html: '', choices: [] }))
  return shownOrder({ kind, itemVersionId, options: letters, parts: shown }, 'check', () => 0)
}
