/** Which text of a course is what: by its path, its language and course.yaml. */
import type { Language } from '#app/domain/course/structure.ts'
import type * as z from 'zod/mini'
import { BankHead, CourseWords, LessonHead, type CourseFile } from './course-file.ts'
import type { CompiledDocument } from './compiled-document.ts'
import { passed, refused, type Checked, type Fault, type Position } from './fault.ts'
import { takeFrontMatter } from './front-matter.ts'
import type { Source, SourceFolder } from './locate-content.server.ts'
import { sentence, type FaultCode } from './sentences.ts'

interface DocumentOf<Kind extends string, Head> {
  kind: Kind
  language: Language
  /** `course`, the id of a lesson, or the name of the bank's file */
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
  | DocumentOf<'items', z.infer<typeof BankHead>>

export type Compiled<D extends CourseDocument = CourseDocument> = D & { compiled: CompiledDocument }
export type LessonDocument = Extract<CourseDocument, { kind: 'lesson' }>
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
  const inside = rest.join('/')
  if (inside === 'course.mdx') return [documentOf('course', language, 'course', source, CourseWords)]
  const bank = /^items\/([^/]+)\.mdx$/.exec(inside)
  if (bank) return [documentOf('items', language, bank[1]!, source, BankHead)]
  const lesson = /^([^/]+)\/([^/]+)\.mdx$/.exec(inside)
  const module = course.modules.find((one) => one.id === lesson?.[1])
  if (module?.lessons.some((one) => one.id === lesson![2])) {
    return [documentOf('lesson', language, lesson![2]!, source, LessonHead)]
  }
  return unknown('file-unknown', whyUnknown(lesson, module !== undefined))
}

function whyUnknown(lesson: RegExpExecArray | null, moduleKnown: boolean): string {
  if (!lesson) return 'lessons stand in <language>/<module>/<lesson>.mdx, questions in <language>/items/'
  if (!moduleKnown) return `course.yaml names no module “${lesson[1]}”`
  return `course.yaml names no lesson “${lesson[2]}” in the module “${lesson[1]}”`
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
