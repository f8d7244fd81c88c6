/** Worksheets, the final work and surveys as the structure of an edition holds them. */
import type { CourseStructure, Sheet } from '#app/domain/course/structure.ts'
import type { SheetField } from '#app/domain/sheet/fields.ts'
import type { CourseFile } from './course-file.ts'
import type { Compiled, SheetDocument } from './course-documents.ts'
import { withoutWords } from './read-field.ts'
import { fieldsOf } from './sheet-rules.ts'

interface SheetSources {
  course: CourseFile
  sheets: Compiled<SheetDocument>[]
}

type WorksheetFile = NonNullable<CourseFile['modules'][number]['worksheets']>[number]

export function worksheetOf(from: SheetSources, { id, minutes, ...sheet }: WorksheetFile): Sheet {
  const isRead = sheet['read-by'] === 'trainer'
  return { id, minutes, use: 'worksheet', fields: sheetFields(from, id), isRead, rubric: [], passMark: null }
}

/** The final work and surveys, as far as the course has them. */
export function closingOf(from: SheetSources): Pick<CourseStructure, 'finalWork' | 'surveys'> {
  const { 'final-work': work, surveys = [] } = from.course
  const surveyOf = ({ id, minutes }: (typeof surveys)[number]): Sheet => {
    return { id, minutes, use: 'survey', fields: sheetFields(from, id), isRead: false, rubric: [], passMark: null }
  }
  return {
    ...(work ? { finalWork: finalWorkOf(from, work) } : {}),
    ...(surveys.length > 0 ? { surveys: surveys.map(surveyOf) } : {}),
  }
}

function finalWorkOf(from: SheetSources, work: NonNullable<CourseFile['final-work']>): Sheet {
  const { id, minutes, rubric, 'pass-mark': passMark } = work
  return { id, minutes, use: 'final-work', fields: sheetFields(from, id), isRead: true, rubric, passMark }
}

function sheetFields({ sheets, course }: SheetSources, id: string): SheetField[] {
  const first = sheets.find((one) => one.key === id && one.language === course['first-language'])!
  return fieldsOf(first).map(({ field }) => withoutWords(field))
}
