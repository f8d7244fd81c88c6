/** What must hold inside course.yaml, and between it and the words of each language. */
import { activityIds, assessmentIds, worksheetIds, type CourseFile } from './course-file.ts'
import type { WordsDocument } from './course-documents.ts'
import type { Fault, Position } from './fault.ts'
import { sentence, type FaultCode } from './sentences.ts'
import type { YamlFile } from './yaml-file.ts'

type Path = readonly PropertyKey[]
type Place = (path: Path) => Position

/** Ids once, references to what exists. */
export function courseFileFaults(file: string, { value: course, at }: YamlFile<CourseFile>): Fault[] {
  const { fault, faults } = collector(file, at)
  if (!course.languages.includes(course['first-language'])) fault('first-language-unlisted', ['first-language'])
  for (const [id, path] of repeated(namedIds(course))) fault('duplicate-id', path, id)
  for (const group of ['languages', 'outcomes'] as const) {
    for (const [id, path] of repeated(course[group].map((name, index) => [name, [group, index]])))
      fault('duplicate-id', path, id)
  }
  for (const [outcome, path] of namedOutcomes(course)) {
    if (!course.outcomes.includes(outcome)) fault('unknown-outcome', path, outcome, course.outcomes.join(', '))
  }
  const lessons = course.modules.flatMap((module) => module.lessons.map((lesson) => lesson.id))
  const { completion } = course
  for (const [index, id] of completion.lessons === 'all' ? [] : completion.lessons.entries()) {
    if (!lessons.includes(id)) fault('completion-unknown', ['completion', 'lessons', index], id, lessons.join(', '))
  }
  const passable = [...assessmentIds(course), ...(course['final-work'] ? [course['final-work'].id] : [])]
  for (const [index, id] of completion.passed.entries()) {
    if (!passable.includes(id)) fault('completion-unknown', ['completion', 'passed', index], id, passable.join(', '))
  }
  for (const [opens, path] of closedEarly(course)) fault('closes-early', path, opens)
  for (const path of neverTold(course)) fault('feedback-never', path)
  for (const path of toldTooEarly(course)) fault('feedback-early', path)
  const handedIn = completion['handed-in'] ?? []
  for (const [index, id] of handedIn === 'all' ? [] : handedIn.entries()) {
    const known = worksheetIds(course)
    if (!known.includes(id)) fault('completion-unknown', ['completion', 'handed-in', index], id, known.join(', '))
  }
  return faults
}

/** What would close before it opens: the day it opens, and where the other day stands. */
function closedEarly(course: CourseFile): [string, Path][] {
  return timedIn(course).flatMap(([{ opens, closes }, path]): [string, Path][] =>
    opens !== undefined && closes !== undefined && closes < opens ? [[opens, [...path, 'closes']]] : [],
  )
}

/** What would tell after a closing that never comes. */
function neverTold(course: CourseFile): Path[] {
  return timedIn(course).flatMap(([{ closes, feedback }, path]): Path[] =>
    feedback === 'after-closing' && closes === undefined ? [[...path, 'feedback']] : [],
  )
}

/** What would tell at once of questions that may still be answered. */
function toldTooEarly(course: CourseFile): Path[] {
  return timedIn(course).flatMap(([{ order, feedback }, path]): Path[] =>
    feedback === 'at-once' && order !== 'one-by-one' ? [[...path, 'feedback']] : [],
  )
}

type TimedFile = Pick<NonNullable<CourseFile['tests']>[number], 'opens' | 'closes' | 'order' | 'feedback'>

/** Quizzes and tests, with where they stand. */
function timedIn({ modules, tests = [] }: CourseFile): [TimedFile, Path][] {
  return [
    ...modules.flatMap(({ quiz }, m): [NonNullable<typeof quiz>, Path][] =>
      quiz ? [[quiz, ['modules', m, 'quiz']]] : [],
    ),
    ...tests.map((test, t): [typeof test, Path] => [test, ['tests', t]]),
  ]
}

/** Outcomes that blueprints draw and lessons teach. */
function namedOutcomes({ modules, tests = [] }: CourseFile): [string, Path][] {
  return [
    ...tests.flatMap(({ blueprint }, t) =>
      blueprint.flatMap(({ outcome }, b): [string, Path][] =>
        outcome === undefined ? [] : [[outcome, ['tests', t, 'blueprint', b, 'outcome']]],
      ),
    ),
    ...modules.flatMap(({ lessons }, m) =>
      lessons.flatMap(({ teaches = [] }, l) =>
        teaches.map((outcome, at): [string, Path] => [outcome, ['modules', m, 'lessons', l, 'teaches', at]]),
      ),
    ),
  ]
}

/** Modules, and everything a learner's record names. */
function namedIds(course: CourseFile): [string, Path][] {
  return [
    ...course.modules.flatMap((module, m): [string, Path][] => [
      [module.id, ['modules', m, 'id']],
      ...module.lessons.map((lesson, l): [string, Path] => [lesson.id, ['modules', m, 'lessons', l, 'id']]),
      ...(module.scenarios ?? []).map(({ id }, s): [string, Path] => [id, ['modules', m, 'scenarios', s, 'id']]),
      ...(module.worksheets ?? []).map(({ id }, w): [string, Path] => [id, ['modules', m, 'worksheets', w, 'id']]),
      ...(module.quiz ? [[module.quiz.id, ['modules', m, 'quiz', 'id']] as [string, Path]] : []),
    ]),
    ...(course.tests ?? []).map((test, t): [string, Path] => [test.id, ['tests', t, 'id']]),
    ...(course['final-work'] ? [[course['final-work'].id, ['final-work', 'id']] as [string, Path]] : []),
    ...(course.surveys ?? []).map(({ id }, s): [string, Path] => [id, ['surveys', s, 'id']]),
  ]
}

function repeated(ids: [string, Path][]): [string, Path][] {
  return ids.filter(([id], index) => ids.findIndex(([other]) => other === id) < index)
}

/**
 * Words for everything that course.yaml names, in the first language; in the others what is there must be known.
 * @param translated lessons and sheets that have a text of their own in this language
 */
export function wordsFaults(document: WordsDocument, course: CourseFile, translated: readonly string[]): Fault[] {
  const { fault, faults } = collector(document.source.file, document.at)
  const complete = document.language === course['first-language']
  const groups = {
    outcomes: { known: course.outcomes, needed: course.outcomes },
    modules: { known: course.modules.map((module) => module.id), needed: course.modules.map((module) => module.id) },
    activities: { known: activityIds(course), needed: assessmentIds(course) },
  }
  for (const [group, { known, needed }] of Object.entries(groups)) {
    const words = document.head[group as keyof typeof groups] ?? {}
    for (const id of Object.keys(words)) {
      if (!known.includes(id)) fault('words-unknown', [group, id], id, group)
      else if (group === 'activities' && translated.includes(id)) fault('words-twice', [group, id], id)
    }
    if (!complete) continue
    for (const id of needed) if (!Object.hasOwn(words, id)) fault('words-missing', [group], id, group)
  }
  return faults
}

function collector(file: string, at: Place) {
  const faults: Fault[] = []
  const fault = (code: FaultCode, path: Path, ...words: string[]) => {
    faults.push({ file, ...at(path), code, message: sentence(code, ...words) })
  }
  return { faults, fault }
}
