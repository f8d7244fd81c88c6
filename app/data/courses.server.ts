/** Courses and their editions as readers need them. Editions never change, so what is read by id may be kept. */
import type { TextCount } from '#app/domain/course/course-languages.ts'
import type { PageSegments } from '#app/domain/course/segments.ts'
import type { CourseOutline, CourseStructure, Language } from '#app/domain/course/structure.ts'
import { asNumber } from './counts.ts'
import type { Db } from './database.server.ts'

export interface CourseRecord {
  id: string
  slug: string
  firstLanguage: Language
  /** 1…; chooses the dye of the band */
  position: number
  /** the edition new learners begin */
  editionId: string
}

export interface EditionRecord {
  id: string
  courseId: string
  number: number
  publishedAt: string
  summary: string
  structure: CourseStructure
}

export interface PageRecord {
  /** the language the page is in: the one asked for, or the course's first */
  language: Language
  title: string
  words: number
  page: PageSegments
}

/** Open courses with a published edition, in the order of the catalogue. */
export async function listOpenCourses(db: Db): Promise<CourseRecord[]> {
  const rows = await courses(db).where('state', '=', 'open').orderBy('position').orderBy('slug').execute()
  return rows.flatMap((row) => asCourse(row) ?? [])
}

/** A course by its address, open or closed, or null. */
export async function findCourse(db: Db, slug: string): Promise<CourseRecord | null> {
  return asCourse(await courses(db).where('slug', '=', slug).executeTakeFirst())
}

/** Is there anything to serve? */
export async function hasPublishedEdition(db: Db): Promise<boolean> {
  return (await db.selectFrom('edition').select('id').limit(1).executeTakeFirst()) !== undefined
}

function courses(db: Db) {
  return db
    .selectFrom('course')
    .where('current_edition_id', 'is not', null)
    .select(['id', 'slug', 'first_language', 'position', 'current_edition_id'])
}

type CourseRow = {
  id: string
  slug: string
  first_language: string
  position: number
  current_edition_id: string | null
}

function asCourse(row: CourseRow | undefined): CourseRecord | null {
  if (row === undefined || row.current_edition_id === null) return null
  const { id, slug, position } = row
  return {
    id,
    slug,
    position: Number(position),
    firstLanguage: row.first_language as Language,
    editionId: row.current_edition_id,
  }
}

/** @throws when no edition has this id: ids come from the record, never from an address */
export async function getEdition(db: Db, id: string): Promise<EditionRecord> {
  const row = await db
    .selectFrom('edition')
    .where('id', '=', id)
    .select(['id', 'course_id', 'number', 'published_at', 'summary', 'structure'])
    .executeTakeFirstOrThrow()
  const { number, summary } = row
  const structure = JSON.parse(row.structure) as CourseStructure
  return { id, courseId: row.course_id, number: Number(number), publishedAt: row.published_at, summary, structure }
}

/** The words of an edition in a language, or in the course's first language. */
export async function getOutline(
  db: Db,
  editionId: string,
  language: Language,
  first: Language,
): Promise<CourseOutline> {
  const outlines = db.selectFrom('edition_outline').where('edition_id', '=', editionId)
  const wanted = outlines.where('language', '=', language).select('language')
  const row = await outlines
    .where('language', '=', ({ fn, val }) => fn.coalesce(wanted, val(first)))
    .select('outline')
    .executeTakeFirst()
  if (row === undefined) throw new Error(`Edition ${editionId} has no outline in its first language`)
  return JSON.parse(row.outline) as CourseOutline
}

/** How many lessons and questions an edition holds in each language. */
export async function countTexts(db: Db, editionId: string): Promise<Map<Language, TextCount>> {
  const [lessons, questions] = await Promise.all([
    db
      .selectFrom('edition_page')
      .where('edition_id', '=', editionId)
      .where('page_key', '<>', 'course')
      .groupBy('language')
      .select(['language', (select) => select.fn.countAll().as('count')])
      .execute(),
    db
      .selectFrom('edition_item')
      .where('edition_id', '=', editionId)
      .groupBy('language')
      .select(['language', (select) => select.fn.countAll().as('count')])
      .execute(),
  ])
  const of = (rows: typeof lessons, language: string) => asNumber(rows.find((row) => row.language === language)?.count)
  const languages = new Set([...lessons, ...questions].map((row) => row.language as Language))
  return new Map(
    Array.from(languages, (one) => [one, { lessons: of(lessons, one), questions: of(questions, one) }] as const),
  )
}

/**
 * A page in a language, or in the course's first language. Null when the edition has no such page. Which of the two it has
 * is found in the index: one row is read, however large the other is.
 */
export async function findPage(
  db: Db,
  editionId: string,
  pageKey: string,
  languages: { wanted: Language; first: Language },
): Promise<PageRecord | null> {
  const pages = db.selectFrom('edition_page').where('edition_id', '=', editionId).where('page_key', '=', pageKey)
  const wanted = pages.where('language', '=', languages.wanted).select('language')
  const row = await pages
    .where('language', '=', ({ fn, val }) => fn.coalesce(wanted, val(languages.first)))
    .select(['language', 'title', 'words', 'segments'])
    .executeTakeFirst()
  if (row === undefined) return null
  const { title, words } = row
  return {
    language: row.language as Language,
    title,
    words: Number(words),
    page: JSON.parse(row.segments) as PageSegments,
  }
}
