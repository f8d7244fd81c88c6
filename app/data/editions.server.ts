/** Publishing: what an edition is made of, written in one transaction. Nothing here is ever changed afterwards. */
import { linesOf, type ItemText, type Solution } from '#app/items/item.ts'
import type { PageSegments } from '#app/domain/course/segments.ts'
import type { CourseOutline, CourseStructure } from '#app/domain/course/structure.ts'
import type { Db, Tx } from './database.server.ts'

export interface PublishedCourse {
  courseId: string
  editionId: string
  number: number
  contentHash: string
}

/** The current edition of every course, by slug. */
export async function listPublishedCourses(db: Db): Promise<Map<string, PublishedCourse>> {
  const rows = await db
    .selectFrom('course')
    .innerJoin('edition', 'edition.id', 'course.current_edition_id')
    .select([
      'course.id as courseId',
      'course.slug',
      'edition.id as editionId',
      'edition.number',
      'edition.content_hash',
    ])
    .execute()
  return new Map(
    rows.map(({ slug, courseId, editionId, number, content_hash }) => {
      return [slug, { courseId, editionId, number: Number(number), contentHash: content_hash }]
    }),
  )
}

/** What an edition shows of each question in a language: HTML of its options in their order, by item version. */
export async function listPublishedOptions(
  db: Db,
  editionId: string,
  language: string,
): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('edition_item')
    .innerJoin('item_text', 'item_text.id', 'edition_item.item_text_id')
    .where('edition_item.edition_id', '=', editionId)
    .where('edition_item.language', '=', language)
    .select(['item_text.item_version_id', 'item_text.body'])
    .execute()
  const options = (body: string) => linesOf(JSON.parse(body) as ItemText)
  return new Map(rows.map((row) => [row.item_version_id, options(row.body)]))
}

export interface NewEdition {
  /** used when the course is new */
  courseId: string
  editionId: string
  slug: string
  contentHash: string
  structure: CourseStructure
  changes: string
  outlines: CourseOutline[]
  pages: NewPage[]
  items: NewItem[]
  datasets: { id: string; name: string; about: string; csv: string }[]
  publishedAt: string
  /** who is named beside a key: `files`, or an account */
  author: string
}

export interface NewPage {
  language: string
  pageKey: string
  title: string
  segments: PageSegments
  sourceHash: string
  words: number
  searchText: string
}

export interface NewItem {
  versionId: string
  itemKey: string
  kind: string
  outcome: string
  optionCount: number
  marks: number
  solution: Solution
  texts: { text: ItemText; feedback: { letter: string; html: string }[] }[]
}

/**
 * Writes a whole edition and makes it the one that new learners begin. Two processes that bring the same content at once
 * publish it once: the second finds it there.
 * @returns its number, 1 for the first
 */
export async function insertEdition(tx: Tx, edition: NewEdition): Promise<number> {
  const courseId = await findOrInsertCourse(tx, edition)
  const current = await holdCourse(tx, courseId)
  if (current?.contentHash === edition.contentHash) return current.number
  const number = await nextNumber(tx, courseId)
  const { editionId, contentHash, structure, publishedAt, changes } = edition
  await tx
    .insertInto('edition')
    .values({
      id: editionId,
      course_id: courseId,
      number,
      content_hash: contentHash,
      structure: JSON.stringify(structure),
      published_at: publishedAt,
      summary: changes,
    })
    .execute()
  await insertPages(tx, edition)
  await insertDatasets(tx, edition)
  for (const item of edition.items) await insertItem(tx, courseId, edition, item)
  await tx
    .updateTable('course')
    .set({ current_edition_id: editionId, position: structure.position, first_language: structure.firstLanguage })
    .where('id', '=', courseId)
    .execute()
  return number
}

async function findOrInsertCourse(tx: Tx, { courseId, slug, structure }: NewEdition): Promise<string> {
  const { position, firstLanguage } = structure
  await tx
    .insertInto('course')
    .values({
      id: courseId,
      slug,
      origin: 'files',
      first_language: firstLanguage,
      position,
      state: 'open',
      current_edition_id: null,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute()
  const row = await tx.selectFrom('course').where('slug', '=', slug).select('id').executeTakeFirstOrThrow()
  return row.id
}

/** Makes other publishers of the course wait until the transaction ends. @returns its current edition */
async function holdCourse(tx: Tx, courseId: string): Promise<{ number: number; contentHash: string } | null> {
  await tx
    .updateTable('course')
    .set((set) => ({ position: set.ref('position') }))
    .where('id', '=', courseId)
    .execute()
  const row = await tx
    .selectFrom('course')
    .innerJoin('edition', 'edition.id', 'course.current_edition_id')
    .where('course.id', '=', courseId)
    .select(['edition.number', 'edition.content_hash'])
    .executeTakeFirst()
  return row === undefined ? null : { number: Number(row.number), contentHash: row.content_hash }
}

async function nextNumber(tx: Tx, courseId: string): Promise<number> {
  const row = await tx
    .selectFrom('edition')
    .where('course_id', '=', courseId)
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirst()
  return Number(row?.last ?? 0) + 1
}

async function insertPages(tx: Tx, { editionId, outlines, pages }: NewEdition): Promise<void> {
  for (const outline of outlines) {
    await tx
      .insertInto('edition_outline')
      .values({ edition_id: editionId, language: outline.language, outline: JSON.stringify(outline) })
      .execute()
  }
  for (const { language, pageKey, title, segments, sourceHash, words, searchText } of pages) {
    const json = JSON.stringify(segments)
    await tx
      .insertInto('edition_page')
      .values({
        edition_id: editionId,
        language,
        page_key: pageKey,
        title,
        segments: json,
        source_hash: sourceHash,
        words,
        bytes: Buffer.byteLength(json),
        search_text: searchText,
      })
      .execute()
  }
}

async function insertDatasets(tx: Tx, { editionId, datasets }: NewEdition): Promise<void> {
  for (const { id, name, about, csv } of datasets) {
    await tx
      .insertInto('dataset_version')
      .values({ id, dataset: name, about, csv })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    await tx.insertInto('edition_dataset').values({ edition_id: editionId, dataset_version_id: id }).execute()
  }
}

/** A question may be known from an earlier edition: its version and texts stay, only a new key adds a row. */
async function insertItem(tx: Tx, courseId: string, edition: NewEdition, item: NewItem): Promise<void> {
  const { versionId, itemKey, kind, outcome, optionCount, marks } = item
  await tx
    .insertInto('item_version')
    .values({ id: versionId, course_id: courseId, item_key: itemKey, kind, outcome, option_count: optionCount, marks })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  await insertSolution(tx, edition, item)
  for (const text of item.texts) await insertText(tx, edition.editionId, versionId, text)
}

/**
 * A key that is new adds a row. One that says what its author said last says nothing new: files that still hold a wrong key
 * do not undo a correction that a trainer made since.
 */
async function insertSolution(tx: Tx, edition: NewEdition, item: NewItem): Promise<void> {
  const known = await tx
    .selectFrom('item_solution')
    .where('item_version_id', '=', item.versionId)
    .orderBy('number', 'desc')
    .select(['number', 'solution', 'author'])
    .execute()
  const solution = JSON.stringify(item.solution)
  const [current] = known
  const said = known.find(({ author }) => author === edition.author)
  if (current?.solution === solution || said?.solution === solution) return
  await tx
    .insertInto('item_solution')
    .values({
      item_version_id: item.versionId,
      number: Number(current?.number ?? 0) + 1,
      solution,
      from_at: edition.publishedAt,
      author: edition.author,
      reason: current ? edition.changes : '',
    })
    .execute()
}

type NewText = NewItem['texts'][number]

async function insertText(tx: Tx, editionId: string, versionId: string, { text, feedback }: NewText): Promise<void> {
  const added = await tx
    .insertInto('item_text')
    .values({ id: text.id, item_version_id: versionId, language: text.language, body: JSON.stringify(text) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  await tx
    .insertInto('edition_item')
    .values({ edition_id: editionId, item_version_id: versionId, language: text.language, item_text_id: text.id })
    .execute()
  if (added === undefined) return
  for (const { letter, html } of feedback) {
    await tx.insertInto('item_feedback').values({ item_text_id: text.id, option: letter, html }).execute()
  }
}

export interface ImportRecord {
  id: string
  at: string
  outcome: 'published' | 'refused'
  /** JSON, `version` inside */
  report: string
}

export async function insertContentImport(db: Db, record: ImportRecord): Promise<void> {
  await db.insertInto('content_import').values(record).execute()
}

/** What the last import said, or null when there has been none. */
export async function findLastImport(db: Db): Promise<ImportRecord | null> {
  const [last] = await listImports(db, 1)
  return last ?? null
}

/** What the last imports said, the newest first. */
export async function listImports(db: Db, limit: number): Promise<ImportRecord[]> {
  const rows = await db
    .selectFrom('content_import')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .select(['id', 'at', 'outcome', 'report'])
    .execute()
  return rows
}
