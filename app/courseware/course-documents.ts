/** Which text of a course is what: by its path, its language and course.yaml. */
import type { Language } from '#app/domain/course/structure.ts'
import type * as z from 'zod/mini'
import { BankHead, closingSheetIds, CourseWords, LessonHead, SheetHead, type CourseFile } from './course-file.ts'
import type { CompiledDocument } from './compiled-document.ts'
import { passed, refused, type Checked, type Fault, type Position } from './fault.ts'
import { takeFrontMatter } from './front-matter.ts'
import type { Source, SourceFolder } from './locate-content.server.ts'
import { sentence, type FaultCode } from './sentences.ts'

interface DocumentOf<Kind extends string, Head> {
  kind: Kind
  language: Language
  /** `course`, the id of a lesson, a scenario or a sheet, or the name of the bank's file */
  key: string
  source: Source
  head: Head
  /** where a value of the front matter stands */
  at: (path: readonly PropertyKey[]) => Position
  /** the text without its front matter */
  body: string
}

export type CourseDocument =
  | DocumentOf<'course', CourseWords>
  | DocumentOf<'lesson', z.infer<typeof LessonHead>>
  | DocumentOf<'sheet', z.infer<typeof SheetHead>>
  | DocumentOf<'scenario', z.infer<typeof LessonHead>>
  | DocumentOf<'items', z.infer<typeof BankHead>>

export type Compiled<D extends CourseDocument = CourseDocument> = D & { compiled: CompiledDocument }
export type LessonDocument = Extract<CourseDocument, { kind: 'lesson' }>
export type SheetDocument = Extract<CourseDocument, { kind: 'sheet' }>
export type ScenarioDocument = Extract<CourseDocument, { kind: 'scenario' }>
export type BankDocument = Extract<CourseDocument, { kind: 'items' }>
export type WordsDocument = Extract<CourseDocument, { kind: 'course' }>

/**
 * All texts of a course with their front matter read. Texts that belong nowhere and texts that are missing are faults;
 * those that can be read are returned all the same, so that an author learns everything at once.
 */
export function readDocuments(
  folder: SourceFolder,
  course: CourseFile,
): { documents: CourseDocument[]; faults: Fault[] } {
  const texts = folder.sources.filter((source) => source.path.includes('/') && /\.mdx?$/.test(source.path))
  const read = texts.flatMap((source) => readDocument(source, course))
  return {
    documents: read.flatMap((one) => (one.ok ? [one.value] : [])),
    faults: [...missingFaults(folder, course), ...read.flatMap((one) => (one.ok ? [] : one.faults))],
  }
}

function readDocument(source: Source, course: CourseFile): Checked<CourseDocument>[] {
  const [language = '', ...rest] = source.path.split('/')
  if (language === 'media' || language === 'data') return []
  const unknown = (code: FaultCode, ...words: string[]) => [
    refused<CourseDocument>([faultAt(source.file, code, ...words)]),
  ]
  if (!isListed(course, language)) return unknown('language-unlisted', language, course.languages.join(', '))
  const [file = '', folder = ''] = rest.reverse()
  const key = file.replace(/\.mdx$/, '')
  const kind = rest.length > 2 || key === file ? null : kindOf(course, folder, key)
  if (kind === null) return unknown('file-unknown', whyUnknown(course, folder, key))
  return [documentOf(kind, language, key, source, heads[kind])]
}

const heads = {
  course: CourseWords,
  lesson: LessonHead,
  sheet: SheetHead,
  scenario: LessonHead,
  items: BankHead,
} satisfies Record<CourseDocument['kind'], z.ZodMiniType>

/** @param folder of the language's folder; empty for a file directly in it */
function kindOf(course: CourseFile, folder: string, key: string): CourseDocument['kind'] | null {
  if (folder === 'items') return 'items'
  if (folder === '') return key === 'course' ? 'course' : closingSheetIds(course).includes(key) ? 'sheet' : null
  const { lessons = [], scenarios = [], worksheets = [] } = course.modules.find(({ id }) => id === folder) ?? {}
  if (lessons.some(({ id }) => id === key)) return 'lesson'
  if (scenarios.some(({ id }) => id === key)) return 'scenario'
  return worksheets.some(({ id }) => id === key) ? 'sheet' : null
}

function whyUnknown(course: CourseFile, folder: string, key: string): string {
  if (folder === '') return 'lessons stand in <language>/<module>/<lesson>.mdx, questions in <language>/items/'
  if (!course.modules.some(({ id }) => id === folder)) return `course.yaml names no module “${folder}”`
  return `course.yaml names no lesson, scenario or worksheet “${key}” in the module “${folder}”`
}

function documentOf<Kind extends CourseDocument['kind'], Head>(
  kind: Kind,
  language: Language,
  key: string,
  source: Source,
  schema: z.ZodMiniType<Head>,
): Checked<CourseDocument> {
  const taken = takeFrontMatter(source.file, source.text, schema)
  if (!taken.ok) return taken
  const { value, at, body } = taken.value
  return passed({ kind, language, key, source, head: value, at, body } as unknown as CourseDocument)
}

function isListed(course: CourseFile, language: string): language is Language {
  return (course.languages as string[]).includes(language)
}

/** Every language needs its course.mdx, the first one every lesson. */
function missingFaults(folder: SourceFolder, course: CourseFile): Fault[] {
  const first = course['first-language']
  const needed = [
    ...course.languages.map((language) => [`${language}/course.mdx`, 'it holds the title and the words of the course']),
    ...course.modules.flatMap((module) =>
      module.lessons.map((lesson) => [`${first}/${module.id}/${lesson.id}.mdx`, 'course.yaml names this lesson']),
    ),
    ...course.modules.flatMap(({ id, scenarios = [], worksheets = [] }) => [
      ...scenarios.map((one) => [`${first}/${id}/${one.id}.mdx`, 'course.yaml names this scenario']),
      ...worksheets.map((one) => [`${first}/${id}/${one.id}.mdx`, 'course.yaml names this worksheet']),
    ]),
    ...closingSheetIds(course).map((id) => [`${first}/${id}.mdx`, 'course.yaml names it']),
  ]
  const unread = new Set(folder.faults.map((fault) => fault.file))
  return needed.flatMap(([path = '', why = '']) => {
    const known =
      folder.sources.some((source) => source.path === path) || [...unread].some((file) => file.endsWith(`/${path}`))
    return known ? [] : [faultAt(`${folder.folder}/course.yaml`, 'file-missing', path, why)]
  })
}

export function faultAt(file: string, code: FaultCode, ...words: string[]): Fault {
  return { file, line: 1, column: 1, code, message: sentence(code, ...words) }
}
