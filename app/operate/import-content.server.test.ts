import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderCache } from '#app/courseware/compile-cache.server.ts'
import { formatFault } from '#app/courseware/fault.ts'
import { findLastImport } from '#app/data/editions.server.ts'
import type { Solution } from '#app/items/item.ts'
import type { CourseOutline, CourseStructure } from '#app/domain/course/structure.ts'
import { aDatabase, type TestDatabase } from '#tests/support/databases.ts'
import { importContent } from './import-content.server.ts'

const fixture = fileURLToPath(new URL('../../tests/content/courses/small', import.meta.url))

let database: TestDatabase
let folder: string
let ids = 0

beforeEach(async () => {
  database = await aDatabase()
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-content-'))
  cpSync(fixture, path.join(folder, 'content'), { recursive: true })
  ids = 0
})

afterEach(async () => {
  await database.remove()
  rmSync(folder, { recursive: true, force: true })
})

function run() {
  const ctx = {
    db: database.handles.writer,
    now: () => '2026-11-24T08:00:00.000Z',
    newId: () => `id-${String(++ids).padStart(4, '0')}`,
    cache: folderCache(path.join(folder, 'cache')),
  }
  return importContent(ctx, path.join(folder, 'content'))
}

/** Replaces words in one text of the course. */
function change(file: string, before: string, after: string): void {
  const full = path.join(folder, 'content', file)
  const text = readFileSync(full, 'utf8')
  expect(text, `${file} holds what is changed`).toContain(before)
  writeFileSync(full, text.replace(before, after))
}

/** Every row of every table of an edition, as text. */
async function rowsOf(editionId: string): Promise<string> {
  const db = database.handles.reader
  const [edition, outlines, pages, items] = await Promise.all([
    db.selectFrom('edition').where('id', '=', editionId).selectAll().execute(),
    db.selectFrom('edition_outline').where('edition_id', '=', editionId).orderBy('language').selectAll().execute(),
    db
      .selectFrom('edition_page')
      .where('edition_id', '=', editionId)
      .orderBy('page_key')
      .orderBy('language')
      .selectAll()
      .execute(),
    db.selectFrom('edition_item').where('edition_id', '=', editionId).orderBy('item_text_id').selectAll().execute(),
  ])
  return JSON.stringify([edition, outlines, pages, items])
}

async function currentEdition() {
  return database.handles.reader
    .selectFrom('course')
    .innerJoin('edition', 'edition.id', 'course.current_edition_id')
    .where('course.slug', '=', 'water')
    .select(['edition.id', 'edition.number', 'edition.structure'])
    .executeTakeFirst()
}

function solutionsOf(itemKey: string) {
  return database.handles.reader
    .selectFrom('item_solution')
    .innerJoin('item_version', 'item_version.id', 'item_solution.item_version_id')
    .where('item_key', '=', itemKey)
    .orderBy('number')
    .select(['number', 'solution'])
    .execute()
}

const lesson = 'water/en/tides/tide-tables.mdx'
const check = 'water/en/tides/ebb-and-flow.mdx'

describe('importing a content folder', () => {
  it('publishes a course with its pages, questions and datasets, complete in each language', async () => {
    const report = await run()
    expect(report.faults).toEqual([])
    expect(report.courses).toEqual([{ slug: 'water', outcome: 'published', edition: 1 }])
    const db = database.handles.reader
    const pages = await db
      .selectFrom('edition_page')
      .select(['language', 'page_key'])
      .orderBy('page_key')
      .orderBy('language')
      .execute()
    expect(pages.map((page) => `${page.language} ${page.page_key}`)).toEqual([
      ...['ar course', 'en course', 'fr course'],
      ...['ar ebb-and-flow', 'en ebb-and-flow', 'en tide-tables'],
    ])
    const outlines = await db
      .selectFrom('edition_outline')
      .select(['language', 'outline'])
      .orderBy('language')
      .execute()
    const french = JSON.parse(outlines.find((row) => row.language === 'fr')!.outline) as CourseOutline
    expect(french.title).toBe('Les marées pour capitaines de port')
    expect(french.activities).toEqual({
      'ebb-and-flow': 'Ebb and flow',
      'tide-tables': 'Les tables des marées',
      'quiz-1': 'Quiz 1',
      'final-test': 'Final test',
    })
    expect(await db.selectFrom('dataset_version').select('dataset').execute()).toEqual([{ dataset: 'tides' }])
    expect((await findLastImport(db))?.outcome).toBe('published')
  })

  it('gives quizzes and tests the questions of their pools', async () => {
    await run()
    const structure = JSON.parse((await currentEdition())!.structure) as CourseStructure
    expect(structure.modules[0]!.quiz!.items.map((item) => item.itemKey)).toEqual(['ebb', 'what-moves'])
    expect(structure.tests[0]!.items.map((item) => item.itemKey)).toEqual(['flood', 'height-at-six'])
    expect(structure.modules[0]!.lessons[0]!.checks[0]!.items.map((item) => item.itemKey)).toEqual([
      'later-each-day',
      'hours-between',
    ])
    expect(structure.completion).toEqual({ lessons: ['ebb-and-flow', 'tide-tables'], passed: ['quiz-1', 'final-test'] })
  })

  it('does nothing when nothing has changed, and leaves no trace of it', async () => {
    await run()
    const edition = await currentEdition()
    const again = await run()
    expect(again).toMatchObject({
      outcome: 'unchanged',
      compiled: 0,
      courses: [{ slug: 'water', outcome: 'unchanged', edition: 1 }],
    })
    expect(await currentEdition()).toEqual(edition)
    expect(await database.handles.reader.selectFrom('content_import').select('id').execute()).toHaveLength(1)
  })

  it('publishes edition 2 when one lesson changes, compiles that lesson alone, and leaves edition 1 as it was', async () => {
    await run()
    const first = (await currentEdition())!
    const before = await rowsOf(first.id)
    change(lesson, 'A table holds for one port.', 'A table holds for one port and one year.')
    const report = await run()
    expect(report).toMatchObject({
      outcome: 'published',
      compiled: 1,
      courses: [{ slug: 'water', outcome: 'published', edition: 2 }],
    })
    expect((await currentEdition())!.number).toBe(2)
    expect(await rowsOf(first.id)).toBe(before)
    expect(await database.handles.reader.selectFrom('item_version').select('id').execute()).toHaveLength(6)
  })

  it('keeps the old edition when a lesson breaks, and says where', async () => {
    await run()
    const first = await currentEdition()
    change(lesson, 'A table holds for one port.', 'A table holds for <5 ports.')
    const report = await run()
    expect(report).toMatchObject({ outcome: 'refused', courses: [{ slug: 'water', outcome: 'refused', edition: 1 }] })
    expect(report.faults.map(formatFault)[0]).toMatch(/water\/en\/tides\/tide-tables\.mdx:13:19 The sign `<` begins/)
    expect(await currentEdition()).toEqual(first)
    expect((await findLastImport(database.handles.reader))?.outcome).toBe('refused')
  })

  it('keeps old editions when the glossary breaks', async () => {
    await run()
    const first = await currentEdition()
    change('glossary/glossary.csv', 'term_en', 'term_english')
    expect(await run()).toMatchObject({
      outcome: 'refused',
      courses: [{ slug: 'water', outcome: 'refused', edition: 1 }],
    })
    expect(await currentEdition()).toEqual(first)
  })

  it('adds a solution when a key is corrected, and none when it is not', async () => {
    await run()
    for (const language of ['en', 'ar'])
      change(`water/${language}/tides/ebb-and-flow.mdx`, '12.42 ± 0.1', '12.42 ± 0.2')
    await run()
    const corrected = await solutionsOf('hours-between')
    expect(corrected.map((row) => Number(row.number))).toEqual([1, 2])
    const solution = JSON.parse(corrected[1]!.solution) as Solution
    expect(solution.kind === 'numeric' && solution.cases[0]!.tolerance).toEqual({ kind: 'absolute', by: 0.2 })
    expect(await solutionsOf('later-each-day')).toHaveLength(1)
  })

  it('refuses options in another order under the same id: answers are kept by place', async () => {
    await run()
    const text = 'water/en/items/final.mdx'
    change(text, '- [ ] Ebb\n- [x] Flood', '- [x] Flood\n- [ ] Ebb')
    const report = await run()
    expect(report.faults.map((fault) => [fault.code, fault.line])).toEqual([['option-order', 6]])
    change(text, 'id="flood"', 'id="flood-tide"')
    expect((await run()).outcome).toBe('published')
  })

  it('publishes again when a term or dataset it names changes, not when another does', async () => {
    await run()
    change(
      'glossary/glossary.csv',
      'Harbour office, 2026"\n',
      'Harbour office, 2026"\nebb,jusant,جزر,vazante,bajamar,Falling water.,,\n',
    )
    expect((await run()).outcome).toBe('unchanged')
    change('glossary/glossary.csv', 'The highest level', 'The very highest level')
    expect(await run()).toMatchObject({ outcome: 'published', compiled: 2 })
    change('data/tides/data.csv', '6,4.2', '6,4.3')
    expect(await run()).toMatchObject({ outcome: 'published', compiled: 1 })
  })
})

describe('keys and feedback', () => {
  const canaries = /CANARY-FEEDBACK-\d+/g

  async function shownBeforeSubmission(): Promise<string> {
    const db = database.handles.reader
    const pages = await db.selectFrom('edition_page').select(['segments', 'search_text', 'title']).execute()
    const texts = await db.selectFrom('item_text').select('body').execute()
    const rest = await db
      .selectFrom('edition')
      .innerJoin('edition_outline', 'edition_id', 'id')
      .select(['structure', 'outline'])
      .execute()
    return JSON.stringify([pages, texts, rest])
  }

  it('never stand in a page, an item text, a structure or an outline', async () => {
    await run()
    const shown = await shownBeforeSubmission()
    expect(shown.match(canaries)).toBeNull()
    expect(shown).toContain('CANARY-OPTION')
    expect(shown).not.toMatch(/"(?:key|keys|right|solution|feedback|checked|tolerance)"/)
    const feedback = await database.handles.reader.selectFrom('item_feedback').select('html').execute()
    expect(new Set(JSON.stringify(feedback).match(canaries)).size).toBe(10)
  })

  it('would be found: feedback put into the prompt shows', async () => {
    change(check, 'How many hours pass', 'CANARY-FEEDBACK-99 How many hours pass')
    await run()
    expect((await shownBeforeSubmission()).match(canaries)?.length).toBeGreaterThan(0)
  })
})
