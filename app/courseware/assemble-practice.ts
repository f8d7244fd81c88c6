/** Scenarios, worksheets, the final work and surveys as the structure of an edition holds them. */
import type { CourseStructure, Module, Sheet } from '#app/domain/course/structure.ts'
import type { SheetField } from '#app/domain/sheet/fields.ts'
import type { CourseFile } from './course-file.ts'
import type { Compiled, ScenarioDocument, SheetDocument } from './course-documents.ts'
import { withoutWords } from './read-field.ts'
import { scenarioOf } from './scenario-rules.ts'
import { fieldsOf } from './sheet-rules.ts'

interface PracticeSources {
  course: CourseFile
  sheets: Compiled<SheetDocument>[]
  scenarios: Compiled<ScenarioDocument>[]
}

type ModuleFile = CourseFile['modules'][number]

/** What a module holds besides lessons and its quiz, as far as it has it. */
export function practiceOf(
  from: PracticeSources,
  { scenarios = [], worksheets = [] }: Pick<ModuleFile, 'scenarios' | 'worksheets'>,
): Pick<Module, 'scenarios' | 'worksheets'> {
  const played = (id: string) => inFirst(from, from.scenarios, id)
  return {
    ...(scenarios.length > 0 ? { scenarios: scenarios.map((one) => scenarioOf(one, played(one.id))) } : {}),
    ...(worksheets.length > 0 ? { worksheets: worksheets.map((one) => worksheetOf(from, one)) } : {}),
  }
}

function worksheetOf(
  from: PracticeSources,
  { id, minutes, ...sheet }: NonNullable<ModuleFile['worksheets']>[number],
): Sheet {
  const isRead = sheet['read-by'] === 'trainer'
  return { id, minutes, use: 'worksheet', fields: sheetFields(from, id), isRead, rubric: [], passMark: null }
}

/** The final work and surveys, as far as the course has them. */
export function closingOf(from: PracticeSources): Pick<CourseStructure, 'finalWork' | 'surveys'> {
  const { 'final-work': work, surveys = [] } = from.course
  const surveyOf = ({ id, minutes }: (typeof surveys)[number]): Sheet => {
    return { id, minutes, use: 'survey', fields: sheetFields(from, id), isRead: false, rubric: [], passMark: null }
  }
  return {
    ...(work ? { finalWork: finalWorkOf(from, work) } : {}),
    ...(surveys.length > 0 ? { surveys: surveys.map(surveyOf) } : {}),
  }
}

function finalWorkOf(from: PracticeSources, work: NonNullable<CourseFile['final-work']>): Sheet {
  const { id, minutes, rubric, 'pass-mark': passMark } = work
  return { id, minutes, use: 'final-work', fields: sheetFields(from, id), isRead: true, rubric, passMark }
}

function sheetFields(from: PracticeSources, id: string): SheetField[] {
  return fieldsOf(inFirst(from, from.sheets, id)).map(({ field }) => withoutWords(field))
}

function inFirst<D extends { key: string; language: string }>({ course }: PracticeSources, all: D[], id: string): D {
  return all.find((one) => one.key === id && one.language === course['first-language'])!
}
