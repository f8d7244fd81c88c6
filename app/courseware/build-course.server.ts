/** Takes one course through every stage: read, compile, check as a whole, put together. Faults of a stage end it there. */
import type { Language } from '#app/domain/course/structure.ts'
import { assembleCourse } from './assemble-course.ts'
import type { BuiltCourse } from './built-course.ts'
import { compareItems, compareLessons } from './compare-languages.ts'
import type { CompiledDocument, CompileJob } from './compiled-document.ts'
import { activityIds, CourseFile } from './course-file.ts'
import {
  faultAt,
  readDocuments,
  type BankDocument,
  type Compiled,
  type CourseDocument,
  type LessonDocument,
  type ScenarioDocument,
  type SheetDocument,
  type WordsDocument,
} from './course-documents.ts'
import {
  checkIdFaults,
  itemsOf,
  poolNameFaults,
  poolSizeFaults,
  type CourseItem,
  type ItemDocument,
} from './course-items.ts'
import { courseFileFaults, wordsFaults } from './course-rules.ts'
import { passed, refused, type Checked, type Fault } from './fault.ts'
import type { SourceFolder } from './locate-content.server.ts'
import { hashCourse } from './content-hash.ts'
import { scenarioFaults } from './scenario-rules.ts'
import { sheetFaults } from './sheet-rules.ts'
import { deadLinkFaults, linkedDataset } from './own-pages.ts'
import type { SharedContent } from './shared-sources.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

export interface Workshop {
  shared: SharedContent
  /** slugs of all courses of the folder, for links between them */
  slugs: readonly string[]
  compile(job: CompileJob): Promise<Checked<CompiledDocument>>
}

/** Builds a course, or says everything its authors must change. */
export async function buildCourse(folder: SourceFolder, workshop: Workshop): Promise<Checked<BuiltCourse>> {
  const yaml = readCourseFile(folder)
  if (!yaml.ok) return refused([...folder.faults, ...yaml.faults])
  const course = yaml.value.value
  const read = readDocuments(folder, course)
  const compiled = await compileAll(read.documents, folder.name, course, workshop)
  const faults = [
    ...folder.faults,
    ...courseFileFaults(yaml.value.file, yaml.value),
    ...read.faults,
    ...compiled.faults,
  ]
  if (faults.length > 0) return refused(faults)
  return checkWhole(folder, yaml.value, compiled.documents, workshop)
}

type CourseYaml = YamlFile<CourseFile> & { file: string }

function readCourseFile(folder: SourceFolder): Checked<CourseYaml> {
  const source = folder.sources.find((one) => one.path === 'course.yaml')
  const file = `${folder.folder}/course.yaml`
  if (!source)
    return refused(
      folder.faults.some((fault) => fault.file === file) ? [] : [faultAt(folder.folder, 'course-file-missing')],
    )
  const yaml = readYaml(file, source.text, CourseFile)
  return yaml.ok ? passed({ ...yaml.value, file }) : yaml
}

async function compileAll(documents: CourseDocument[], slug: string, course: CourseFile, workshop: Workshop) {
  const result: { documents: Compiled[]; faults: Fault[] } = { documents: [], faults: [] }
  for (const document of documents) {
    const checked = await workshop.compile({
      file: document.source.file,
      kind: document.kind,
      language: document.language,
      firstLanguage: course['first-language'],
      courseSlug: slug,
      position: course.position,
      outcomes: course.outcomes,
      text: document.body,
    })
    if (checked.ok) result.documents.push({ ...document, compiled: checked.value })
    else result.faults.push(...checked.faults)
  }
  return result
}

function checkWhole(
  folder: SourceFolder,
  yaml: CourseYaml,
  documents: Compiled[],
  workshop: Workshop,
): Checked<BuiltCourse> {
  const course = yaml.value
  const sorted = sortDocuments(documents)
  const byLanguage = new Map(course.languages.map((language) => [language, itemsOf(askingIn(sorted, language))]))
  const items = byLanguage.get(course['first-language'])!.items
  const faults = [
    ...[...byLanguage.values()].flatMap((one) => one.faults),
    ...course.languages.flatMap((language) => wordsAndIds(course, sorted, language)),
    ...poolNameFaults(sorted.banks, course),
    ...poolSizeFaults(course, items.values(), yaml),
    ...languageFaults(course, sorted.lessons, byLanguage),
    ...sorted.sheets.flatMap((sheet) => sheetFaults(sheet, firstOf(sorted.sheets, sheet, course), course)),
    ...sorted.scenarios.flatMap((one) => scenarioFaults(one, firstOf(sorted.scenarios, one, course))),
    ...deadLinkFaults(documents, course, folder.name, {
      slugs: workshop.slugs,
      datasets: workshop.shared.datasets.keys(),
    }),
  ]
  if (faults.length > 0) return refused(faults)
  const translations = new Map([...byLanguage].map(([language, one]) => [language, one.items]))
  const datasets = citedDatasets(documents).map((name) => workshop.shared.datasets.get(name)!)
  const contentHash = hashCourse(folder, workshop.shared)
  return passed(assembleCourse({ slug: folder.name, contentHash, course, ...sorted, items, translations, datasets }))
}

/** What is drawn, listed or linked to: an edition keeps all of it, so that its links do not die. */
function citedDatasets(documents: Compiled[]): string[] {
  const names = documents.flatMap(({ compiled }) => [
    ...compiled.datasets,
    ...compiled.links.flatMap(({ url }) => linkedDataset(url) ?? []),
  ])
  return [...new Set(names)].sort()
}

function sortDocuments(documents: Compiled[]) {
  return {
    words: documents.filter((one): one is Compiled<WordsDocument> => one.kind === 'course'),
    lessons: documents.filter((one): one is Compiled<LessonDocument> => one.kind === 'lesson'),
    sheets: documents.filter((one): one is Compiled<SheetDocument> => one.kind === 'sheet'),
    scenarios: documents.filter((one): one is Compiled<ScenarioDocument> => one.kind === 'scenario'),
    banks: documents.filter((one): one is Compiled<BankDocument> => one.kind === 'items'),
  }
}

type SortedDocuments = ReturnType<typeof sortDocuments>

/** Everything of one language that asks questions. */
function askingIn({ lessons, banks }: SortedDocuments, language: Language): ItemDocument[] {
  return [...lessons, ...banks].filter((one) => one.language === language)
}

/** The same text in the first language. */
function firstOf<D extends CourseDocument>(all: Compiled<D>[], { key }: Compiled<D>, course: CourseFile) {
  return all.find((one) => one.key === key && one.language === course['first-language'])
}

function wordsAndIds(
  course: CourseFile,
  { words, lessons, sheets, scenarios }: SortedDocuments,
  language: Language,
): Fault[] {
  const own = lessons.filter((one) => one.language === language)
  const others = [...sheets, ...scenarios].filter((one) => one.language === language)
  const titled = [...own, ...others].map(({ key }) => key)
  return [
    ...words.filter((one) => one.language === language).flatMap((one) => wordsFaults(one, course, titled)),
    ...checkIdFaults(own, activityIds(course)),
  ]
}

function languageFaults(
  course: CourseFile,
  lessons: Compiled<LessonDocument>[],
  byLanguage: Map<Language, { items: Map<string, CourseItem> }>,
): Fault[] {
  const first = course['first-language']
  const others = course.languages.filter((language) => language !== first)
  return others.flatMap((language) => [
    ...lessons
      .filter((lesson) => lesson.language === language)
      .flatMap((lesson) =>
        compareLessons(
          lesson,
          lessons.find((one) => one.language === first && one.key === lesson.key)!,
        ),
      ),
    ...compareItems(byLanguage.get(language)!.items, byLanguage.get(first)!.items),
  ])
}
