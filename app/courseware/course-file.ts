/** `course.yaml`: structure and rules, no prose; and the front matter of the texts beside it. */
import { isDay } from '#app/domain/access/last-day.ts'
import * as z from 'zod/mini'
import { Id, LanguageCode, Line, OptionalLine, whole } from './schemas.ts'

const Minutes = whole(1, 10_000)
const PassMark = whole(1, 100)
const Count = whole(1, 200)

const Day = z.string().check(z.refine(isDay, { error: 'write a day that exists, as 2027-03-31.' }))

/** When a quiz or test may be taken, for how long, and how it is gone through. */
const terms = {
  /** minutes for one attempt; left out: as long as one likes */
  'time-limit': z.optional(whole(1, 600)),
  /** hours between two attempts */
  'cool-down': z.optional(whole(1, 720)),
  /** first and last day, in UTC */
  opens: z.optional(Day),
  closes: z.optional(Day),
  /** left out: free */
  order: z.optional(z.enum(['free', 'one-by-one'], { error: 'write “free” or “one-by-one”.' })),
  /** when one is told which answers were right; left out: after submitting */
  feedback: z.optional(
    z.enum(['at-once', 'after-submitting', 'after-closing'], {
      error: 'write “at-once”, “after-submitting” or “after-closing”.',
    }),
  ),
}

const Quiz = z.strictObject({ id: Id, minutes: Minutes, questions: Count, 'pass-mark': PassMark, pool: Id, ...terms })

const Lesson = z.strictObject({
  id: Id,
  minutes: Minutes,
  /** outcomes that are read again here; left out, in the first lesson whose check asks for them */
  teaches: z.optional(z.array(Id)),
})

const Worksheet = z.strictObject({
  id: Id,
  minutes: Minutes,
  /** left out: it counts as done once it is handed in, and nobody need read it */
  'read-by': z.optional(z.literal('trainer', { error: 'write “trainer”, or leave the line out.' })),
})

const Scenario = z.strictObject({ id: Id, minutes: Minutes })

const Criterion = z.strictObject({ id: Id, marks: whole(1, 100) })

const FinalWork = z.strictObject({
  id: Id,
  minutes: Minutes,
  'pass-mark': PassMark,
  rubric: z.array(Criterion).check(z.minLength(1)),
})

const Survey = z.strictObject({ id: Id, minutes: Minutes })

const Module = z.strictObject({
  id: Id,
  lessons: z.array(Lesson).check(z.minLength(1)),
  scenarios: z.optional(z.array(Scenario)),
  worksheets: z.optional(z.array(Worksheet)),
  quiz: z.optional(Quiz),
})

const BlueprintLine = z
  .strictObject({
    outcome: z.optional(Id),
    tag: z.optional(Line),
    difficulty: z.optional(z.enum(['easy', 'medium', 'hard'])),
    questions: Count,
  })
  .check(
    z.refine(({ outcome, tag, difficulty }) => [outcome, tag, difficulty].some((one) => one !== undefined), {
      error: 'write an outcome, a tag or a difficulty.',
    }),
  )

const Test = z.strictObject({
  id: Id,
  role: z.enum(['pre', 'post']),
  minutes: Minutes,
  'pass-mark': PassMark,
  /** left out: as many as one likes */
  attempts: z.optional(whole(1, 100)),
  ...terms,
  pool: Id,
  blueprint: z.array(BlueprintLine).check(z.minLength(1)),
  /** two equivalent halves of the pool: each person gets one before and the other after */
  forms: z.optional(z.literal(2, { error: 'write forms: 2, or leave the line out.' })),
})

export const CourseFile = z.strictObject({
  position: whole(1, 1000),
  'first-language': LanguageCode,
  languages: z.array(LanguageCode).check(z.minLength(1)),
  minutes: Minutes,
  outcomes: z.array(Id).check(z.minLength(1)),
  modules: z.array(Module).check(z.minLength(1)),
  tests: z.optional(z.array(Test)),
  'final-work': z.optional(FinalWork),
  surveys: z.optional(z.array(Survey)),
  completion: z.strictObject({
    lessons: z.union([z.literal('all'), z.array(Id)], { error: 'write “all”, or a list of lesson ids.' }),
    passed: z.array(Id),
    /** worksheets; left out: none */
    'handed-in': z.optional(
      z.union([z.literal('all'), z.array(Id)], { error: 'write “all”, or a list of worksheet ids.' }),
    ),
  }),
  /** what differs from the edition before, for learners who are asked whether they want to move */
  changes: z.optional(z.string().check(z.maxLength(2000))),
})
export type CourseFile = z.infer<typeof CourseFile>

const WordsById = z.record(z.string(), Line)

/** Front matter of `<lang>/course.mdx`. */
export const CourseWords = z.strictObject({
  title: Line,
  promise: Line,
  audience: Line,
  before: z.optional(OptionalLine),
  outcomes: z.optional(WordsById),
  modules: z.optional(WordsById),
  activities: z.optional(WordsById),
})
export type CourseWords = z.infer<typeof CourseWords>

/** Front matter of a lesson. */
export const LessonHead = z.strictObject({ title: Line })

/** Front matter of a worksheet, the final work or a survey; the words of the rubric's criteria. */
export const SheetHead = z.strictObject({ title: Line, rubric: z.optional(WordsById) })

/** Front matter of a file of the item bank. */
export const BankHead = z.strictObject({ title: Line, pool: Id })

/** Every id that a learner's record may hold: lessons, sheets, quizzes, tests. Checks come from the lessons. */
export function activityIds(course: CourseFile): string[] {
  const lessons = course.modules.flatMap((module) => module.lessons.map((lesson) => lesson.id))
  return [...lessons, ...scenarioIds(course), ...sheetIds(course), ...assessmentIds(course)]
}

/** Scenarios of modules, by id. */
export function scenarioIds(course: CourseFile): string[] {
  return course.modules.flatMap(({ scenarios = [] }) => scenarios.map(({ id }) => id))
}

/** Worksheets of modules, by id. */
export function worksheetIds(course: CourseFile): string[] {
  return course.modules.flatMap(({ worksheets = [] }) => worksheets.map(({ id }) => id))
}

/** Worksheets, the final work and surveys. */
export function sheetIds(course: CourseFile): string[] {
  return [...worksheetIds(course), ...closingSheetIds(course)]
}

/** What stands outside the modules: the final work and surveys. */
export function closingSheetIds({ 'final-work': work, surveys = [] }: CourseFile): string[] {
  return [...(work ? [work.id] : []), ...surveys.map(({ id }) => id)]
}

/** Quizzes and tests. */
export function assessmentIds(course: CourseFile): string[] {
  return [
    ...course.modules.flatMap((module) => (module.quiz ? [module.quiz.id] : [])),
    ...(course.tests ?? []).map((test) => test.id),
  ]
}

/** Pools that a quiz or a test draws from. */
export function poolsOf(course: CourseFile): string[] {
  const quizzes = course.modules.flatMap((module) => (module.quiz ? [module.quiz.pool] : []))
  return [...new Set([...quizzes, ...(course.tests ?? []).map((test) => test.pool)])]
}
