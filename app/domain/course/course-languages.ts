/**
 * In which languages a course is really there. A course names the languages that it is described in; its lessons and
 * questions may be written in fewer, and what is missing is served in its first language. Counted from what was published.
 */
import type { CourseStructure, Language } from './structure.ts'

/** How many texts of an edition there are in one language. */
export interface TextCount {
  lessons: number
  questions: number
}

export interface CourseLanguages {
  /** every lesson and every question; the first language of the course is always among them */
  whole: Language[]
  /** some of them */
  part: Language[]
  /** none: the title and the description of the course alone */
  described: Language[]
}

/** @param counts what the edition holds, by language: the first language holds everything, so it is the measure */
export function courseLanguages(
  { languages, firstLanguage }: Pick<CourseStructure, 'languages' | 'firstLanguage'>,
  counts: ReadonlyMap<Language, TextCount>,
): CourseLanguages {
  const none: TextCount = { lessons: 0, questions: 0 }
  const all = counts.get(firstLanguage) ?? none
  function extentOf(language: Language): keyof CourseLanguages {
    const { lessons, questions } = counts.get(language) ?? none
    if (language === firstLanguage || (lessons >= all.lessons && questions >= all.questions)) return 'whole'
    return lessons + questions > 0 ? 'part' : 'described'
  }
  const of = (extent: keyof CourseLanguages) => languages.filter((language) => extentOf(language) === extent)
  return { whole: of('whole'), part: of('part'), described: of('described') }
}

/** What a reader has to know before she enrols. */
export interface LessonLanguage {
  /** in which lessons and tests come that are missing in hers */
  language: Language
  /** some are there in her language */
  isPart: boolean
}

/** @returns null where everything is there in the language of the reader */
export function lessonLanguage(
  { whole, part }: CourseLanguages,
  firstLanguage: Language,
  wanted: Language,
): LessonLanguage | null {
  return whole.includes(wanted) ? null : { language: firstLanguage, isPart: part.includes(wanted) }
}
