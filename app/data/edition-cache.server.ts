/** Structures, outlines and languages of editions, read once: an edition never changes, so nothing here can grow stale. */
import { courseLanguages, type CourseLanguages } from '#app/domain/course/course-languages.ts'
import type { CourseOutline, Language } from '#app/domain/course/structure.ts'
import { countTexts, getEdition, getOutline, type EditionRecord } from './courses.server.ts'
import type { Db } from './database.server.ts'

export interface EditionCache {
  edition(db: Db, editionId: string): Promise<EditionRecord>
  /** in the language asked for, or in the course's first language: `outline.language` says which */
  outline(db: Db, editionId: string, language: Language): Promise<CourseOutline>
  /** in which its lessons and questions were published */
  languages(db: Db, editionId: string): Promise<CourseLanguages>
}

/** @param limit how many of each are kept; the longest unused go first */
export function makeEditionCache(limit = 200): EditionCache {
  const editions = new Map<string, EditionRecord>()
  const outlines = new Map<string, CourseOutline>()
  const translations = new Map<string, CourseLanguages>()

  async function edition(db: Db, editionId: string): Promise<EditionRecord> {
    return remembered(editions, editionId, limit, () => getEdition(db, editionId))
  }

  async function outline(db: Db, editionId: string, language: Language): Promise<CourseOutline> {
    return remembered(outlines, `${editionId} ${language}`, limit, async () => {
      const { structure } = await edition(db, editionId)
      return getOutline(db, editionId, language, structure.firstLanguage)
    })
  }

  async function languages(db: Db, editionId: string): Promise<CourseLanguages> {
    return remembered(translations, editionId, limit, async () => {
      const { structure } = await edition(db, editionId)
      return courseLanguages(structure, await countTexts(db, editionId))
    })
  }

  return { edition, outline, languages }
}

async function remembered<T>(map: Map<string, T>, key: string, limit: number, read: () => Promise<T>): Promise<T> {
  const known = map.get(key)
  const value = known ?? (await read())
  map.delete(key)
  map.set(key, value)
  const oldest = map.keys().next()
  if (map.size > limit && !oldest.done) map.delete(oldest.value)
  return value
}
