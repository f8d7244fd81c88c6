/** Puts the compiled texts of a course together: structure, outlines, pages, questions. Decides nothing any more. */
import { createHash } from 'node:crypto'
import { endOfDay } from '#app/domain/access/last-day.ts'
import type { ItemText } from '#app/items/item.ts'
import { solutionInAllLanguages } from '#app/items/written.ts'
import type { CourseOutline, CourseStructure, ItemRef, Language, Quiz, Test } from '#app/domain/course/structure.ts'
import { pageOf } from './assemble-page.ts'
import { closingOf, practiceOf } from './assemble-practice.ts'
import type { BuiltCourse, BuiltDataset, BuiltItem, BuiltItemText } from './built-course.ts'
import { worksheetIds, type CourseFile } from './course-file.ts'
import type {
  BankDocument,
  Compiled,
  LessonDocument,
  ScenarioDocument,
  SheetDocument,
  WordsDocument,
} from './course-documents.ts'
import { checksOf, type CourseItem } from './course-items.ts'
import type { Dataset } from './dataset.ts'
import type { CompiledItem } from './compiled-document.ts'

export interface CheckedCourse {
  slug: string
  contentHash: string
  course: CourseFile
  words: Compiled<WordsDocument>[]
  lessons: Compiled<LessonDocument>[]
  sheets: Compiled<SheetDocument>[]
  scenarios: Compiled<ScenarioDocument>[]
  banks: Compiled<BankDocument>[]
  /** of the first language, by id */
  items: ReadonlyMap<string, CourseItem>
  /** of every language, by language and id */
  translations: ReadonlyMap<Language, ReadonlyMap<string, CourseItem>>
  datasets: Dataset[]
}

export function assembleCourse(checked: CheckedCourse): BuiltCourse {
  const { slug, contentHash, course, lessons, sheets, scenarios, words } = checked
  const items = [...checked.items.values()].map((one) => builtItem(checked, one))
  const byKey = new Map(items.map((item) => [item.itemKey, item]))
  return {
    slug,
    contentHash,
    changes: course.changes?.trim() ?? '',
    structure: structureOf(checked, byKey),
    outlines: course.languages.map((language) => outlineOf(checked, language)),
    pages: [...words, ...lessons, ...scenarios, ...sheets].map((document) => pageOf(document, byKey)),
    items,
    datasets: checked.datasets.map(builtDataset),
  }
}

function builtItem({ slug, translations, course }: CheckedCourse, { item, document }: CourseItem): BuiltItem {
  const { id, kind, outcome, optionCount, marks, line, column } = item
  // Other figures are another question: who was asked before keeps hers.
  const drawn = 'draws' in item.solution ? [item.solution.draws] : []
  const versionId = hash([slug, id, kind, outcome, optionCount, marks, ...drawn])
  const texts = course.languages.flatMap((language) => {
    const translated = translations.get(language)?.get(id)
    return translated ? [itemText(versionId, language, translated.item)] : []
  })
  const source = { file: document.source.file, line, column }
  const translated = course.languages.flatMap((language) => translations.get(language)?.get(id)?.item.solution ?? [])
  const solution = solutionInAllLanguages([item.solution, ...translated])
  return { versionId, itemKey: id, kind, outcome, optionCount, marks, solution, texts, source }
}

function itemText(itemVersionId: string, language: Language, item: CompiledItem): BuiltItemText {
  const { promptHtml, options, parts, label, hint, unit, feedback, kind, marks } = item
  const words = { promptHtml, options, ...(parts.length > 0 ? { parts } : {}), label, hint, unit }
  const id = hash([itemVersionId, language, words, feedback])
  const text: ItemText = { version: 1, id, itemVersionId, itemKey: item.id, kind, language, ...words, marks }
  return { text, feedback }
}

function structureOf(checked: CheckedCourse, items: ReadonlyMap<string, BuiltItem>): CourseStructure {
  const { slug, course } = checked
  return {
    version: 1,
    slug,
    firstLanguage: course['first-language'],
    languages: course.languages,
    minutes: course.minutes,
    position: course.position,
    outcomes: course.outcomes,
    ...activitiesOf(checked, items),
    ...closingOf(checked),
    completion: completionOf(course),
  }
}

function activitiesOf(
  { course, lessons, sheets, scenarios, items: all }: CheckedCourse,
  items: ReadonlyMap<string, BuiltItem>,
): Pick<CourseStructure, 'modules' | 'tests'> {
  const refs = (ids: string[]) => ids.map((id) => refOf(items.get(id)!, all.get(id)!))
  const inPool = (pool: string) => refs([...all.values()].flatMap((one) => (one.pool === pool ? [one.item.id] : [])))
  const checks = (key: string) => {
    const document = lessons.find((one) => one.language === course['first-language'] && one.key === key)!
    return checksOf(document).map((check) => ({ id: check.id, items: refs(check.items) }))
  }
  const modules = course.modules.map(({ id, lessons, quiz, ...practice }) => ({
    id,
    lessons: lessons.map((lesson) => ({ ...lesson, checks: checks(lesson.id) })),
    ...practiceOf({ course, sheets, scenarios }, practice),
    quiz: quiz ? quizOf(quiz, inPool(quiz.pool)) : null,
  }))
  return { modules, tests: (course.tests ?? []).map((test) => testOf(test, inPool(test.pool))) }
}

function refOf({ versionId, itemKey, outcome, marks }: BuiltItem, { item }: CourseItem): ItemRef {
  const { difficulty, tags, kind } = item
  const said = { ...(difficulty === '' ? {} : { difficulty }), ...(tags.length === 0 ? {} : { tags }) }
  return { itemVersionId: versionId, itemKey, kind, outcome, marks, ...said }
}

/** Nothing where course.yaml says nothing: editions from before keep their shape. */
function termsOf(rules: Terms): Pick<Quiz, 'timing' | 'conduct'> {
  const order = rules.order === 'one-by-one' ? { order: rules.order } : {}
  const feedback = rules.feedback && rules.feedback !== 'after-submitting' ? { feedback: rules.feedback } : {}
  const conduct = { ...order, ...feedback }
  return { ...timingOf(rules), ...(Object.keys(conduct).length > 0 && { conduct }) }
}

type Terms = Pick<QuizFile, 'time-limit' | 'cool-down' | 'opens' | 'closes' | 'order' | 'feedback'>

function timingOf({ 'time-limit': timeLimit, 'cool-down': coolDown, opens, closes }: Terms): Pick<Quiz, 'timing'> {
  if ([timeLimit, coolDown, opens, closes].every((one) => one === undefined)) return {}
  const opensAt = opens === undefined ? null : `${opens}T00:00:00.000Z`
  const closesAt = closes === undefined ? null : endOfDay(closes)
  return { timing: { timeLimit: timeLimit ?? null, coolDown: coolDown ?? null, opensAt, closesAt } }
}

type QuizFile = NonNullable<CourseFile['modules'][number]['quiz']>
type TestFile = NonNullable<CourseFile['tests']>[number]

function quizOf({ id, minutes, questions, ...quiz }: QuizFile, items: ItemRef[]): Quiz {
  return { id, minutes, passMark: quiz['pass-mark'], questions, items, ...termsOf(quiz) }
}

function testOf({ id, role, minutes, attempts, blueprint, forms, ...test }: TestFile, items: ItemRef[]): Test {
  return {
    id,
    role,
    minutes,
    passMark: test['pass-mark'],
    attempts: attempts ?? null,
    blueprint,
    ...(forms && { forms }),
    items,
    ...termsOf(test),
  }
}

function completionOf({ completion, modules, ...course }: CourseFile): CourseStructure['completion'] {
  const all = modules.flatMap((module) => module.lessons.map((lesson) => lesson.id))
  const worksheets = worksheetIds({ completion, modules, ...course })
  const handedIn = completion['handed-in'] === 'all' ? worksheets : (completion['handed-in'] ?? [])
  return {
    lessons: completion.lessons === 'all' ? all : completion.lessons,
    passed: completion.passed,
    ...(handedIn.length > 0 ? { handedIn } : {}),
  }
}

/** Complete in every language: what has no words of its own takes those of the first. */
function outlineOf({ course, words, lessons, sheets, scenarios }: CheckedCourse, language: Language): CourseOutline {
  const first = course['first-language']
  const [own, measure] = [language, first].map((one) => words.find((document) => document.language === one)!.head)
  const titles = (one: Language) =>
    Object.fromEntries(
      [...lessons, ...scenarios, ...sheets]
        .filter(({ language }) => language === one)
        .map(({ key, head }) => [key, head.title]),
    )
  const { title, promise, audience, before } = own!
  return {
    version: 1,
    language,
    title,
    promise,
    audience,
    before: before ?? '',
    outcomes: { ...measure!.outcomes, ...own!.outcomes },
    modules: { ...measure!.modules, ...own!.modules },
    activities: { ...titles(first), ...measure!.activities, ...titles(language), ...own!.activities },
  }
}

function builtDataset({ name, csv, rows: _rows, ...about }: Dataset): BuiltDataset {
  const json = JSON.stringify({ version: 1, ...about })
  return {
    id: createHash('sha256')
      .update(JSON.stringify([name, json, csv]))
      .digest('hex'),
    name,
    about: json,
    csv,
  }
}

/** 128 bits of SHA-256 over the parts, as 32 hexadecimal figures. */
function hash(parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
