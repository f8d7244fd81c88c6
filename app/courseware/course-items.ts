/** The questions of a whole course: ids once, pools large enough, the same question in every language. */
import { fillBlueprint, formsOf } from '#app/domain/attempt/blueprint.ts'
import type { CourseFile } from './course-file.ts'
import { poolsOf } from './course-file.ts'
import type { BankDocument, Compiled, LessonDocument } from './course-documents.ts'
import type { CompiledItem } from './compiled-document.ts'
import type { Fault, Position } from './fault.ts'
import { sentence, type FaultCode } from './sentences.ts'

export type ItemDocument = Compiled<LessonDocument> | Compiled<BankDocument>

/** One question in the first language, and where it is asked: in a lesson, or from a pool. */
export interface CourseItem {
  item: CompiledItem
  document: ItemDocument
  /** null in a lesson */
  pool: string | null
}

/** Questions of one language by id, in the order of files and lines; the second of an id is a fault. */
export function itemsOf(documents: ItemDocument[]): { items: Map<string, CourseItem>; faults: Fault[] } {
  const items = new Map<string, CourseItem>()
  const faults: Fault[] = []
  for (const document of documents) {
    for (const item of document.compiled.items) {
      const known = items.get(item.id)
      if (known) faults.push(faultIn(document, item, 'duplicate-id', item.id, known.document.source.file))
      else items.set(item.id, { item, document, pool: document.kind === 'items' ? document.head.pool : null })
    }
  }
  return { items, faults }
}

/** Checks share their ids with lessons, quizzes and tests: a learner's record names them. */
export function checkIdFaults(lessons: Compiled<LessonDocument>[], taken: readonly string[]): Fault[] {
  const known = new Map(taken.map((id) => [id, 'course.yaml']))
  return lessons.flatMap((document) =>
    checksOf(document).flatMap((check) => {
      const where = known.get(check.id)
      known.set(check.id, document.source.file)
      return where === undefined ? [] : [faultIn(document, check, 'duplicate-id', check.id, where)]
    }),
  )
}

export function checksOf(document: Compiled<LessonDocument>) {
  return document.compiled.places.flatMap((place) => (place.kind === 'check' ? [place] : []))
}

/** Files of the bank name a pool that something draws from. */
export function poolNameFaults(banks: Compiled<BankDocument>[], course: CourseFile): Fault[] {
  const known = poolsOf(course)
  return banks
    .filter((bank) => !known.includes(bank.head.pool))
    .map((bank) => faultIn(bank, bank.at(['pool']), 'pool-unknown', bank.head.pool, known.join(', ')))
}

/** What quizzes and tests ask must be there. `at` places a fault in course.yaml. */
export function poolSizeFaults(
  course: CourseFile,
  items: Iterable<CourseItem>,
  { file, at }: { file: string; at: (path: readonly PropertyKey[]) => Position },
): Fault[] {
  const all = [...items]
  const inPool = (pool: string) => all.filter((one) => one.pool === pool)
  const fault = (code: FaultCode, path: PropertyKey[], ...words: string[]): Fault => {
    return { file, ...at(path), code, message: sentence(code, ...words) }
  }
  const quizzes = course.modules.flatMap(({ quiz }, m) => {
    const found = quiz ? inPool(quiz.pool).length : 0
    if (!quiz || found >= quiz.questions) return []
    return [fault('pool-small', ['modules', m, 'quiz', 'questions'], quiz.pool, String(quiz.questions), String(found))]
  })
  const tests = (course.tests ?? []).flatMap((test, t) => {
    const found = unfilled(test, inPool(test.pool))
    if (found === null) return []
    const { questions, ...line } = test.blueprint[found.line]!
    const path = ['tests', t, 'blueprint', found.line, 'questions']
    return [fault(found.code, path, Object.values(line).join(', '), String(questions))]
  })
  return [...quizzes, ...tests]
}

type TestFile = NonNullable<CourseFile['tests']>[number]

/** The first line of a blueprint that its pool, or one of its two forms, cannot fill beside the lines before it. */
function unfilled({ blueprint, forms }: TestFile, pool: CourseItem[]) {
  const items = pool.map(({ item }) => ({ ...item, itemKey: item.id }))
  const halves = forms === undefined ? [items] : Object.values(formsOf(items))
  for (const half of halves) {
    const filled = fillBlueprint(blueprint, half, () => 0)
    if ('line' in filled)
      return { line: filled.line, code: forms ? ('form-small' as const) : ('blueprint-small' as const) }
  }
  return null
}

export function faultIn(
  document: { source: { file: string } },
  { line, column }: Position,
  code: FaultCode,
  ...words: string[]
): Fault {
  return { file: document.source.file, line, column, code, message: sentence(code, ...words) }
}
