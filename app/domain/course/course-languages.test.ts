import { describe, expect, it } from 'vitest'
import { courseLanguages, lessonLanguage, type TextCount } from './course-languages.ts'
import type { Language } from './structure.ts'

const course = { languages: ['en', 'fr', 'ar', 'pt'] satisfies Language[], firstLanguage: 'en' as const }

function counted(more: Partial<Record<Language, TextCount>> = {}) {
  const counts = { en: { lessons: 12, questions: 40 }, fr: { lessons: 12, questions: 40 }, ...more }
  return courseLanguages(course, new Map(Object.entries(counts) as [Language, TextCount][]))
}

describe('the languages of a course', () => {
  it('are those of its lessons and questions; the others have its description alone', () => {
    expect(counted()).toEqual({ whole: ['en', 'fr'], part: [], described: ['ar', 'pt'] })
  })

  it.each([
    ['one lesson is missing', { lessons: 11, questions: 40 }],
    ['one question is missing', { lessons: 12, questions: 39 }],
    ['only one lesson is there', { lessons: 1, questions: 0 }],
    ['only the questions are there', { lessons: 0, questions: 40 }],
  ])('are there in part where %s', (_, ar) => {
    expect(counted({ ar })).toEqual({ whole: ['en', 'fr'], part: ['ar'], described: ['pt'] })
  })

  it('always hold the first one, also in a course without lessons', () => {
    expect(courseLanguages({ languages: ['en'], firstLanguage: 'en' }, new Map())).toMatchObject({ whole: ['en'] })
  })

  it('a language that the course does not name is none of its languages', () => {
    expect(counted({ es: { lessons: 12, questions: 40 } })).toEqual(counted())
  })
})

it('a reader is told which language the lessons come in, unless it is hers', () => {
  const languages = counted({ ar: { lessons: 3, questions: 0 } })
  expect(lessonLanguage(languages, 'en', 'fr')).toBeNull()
  expect(lessonLanguage(languages, 'en', 'pt')).toEqual({ language: 'en', isPart: false })
  expect(lessonLanguage(languages, 'en', 'es')).toEqual({ language: 'en', isPart: false })
  expect(lessonLanguage(languages, 'en', 'ar')).toEqual({ language: 'en', isPart: true })
})
