import type { KyselyPlugin } from 'kysely'
import { expect, it } from 'vitest'
import {
  findLastImport,
  insertContentImport,
  insertEdition,
  listPublishedCourses,
  listPublishedOptions,
  type NewEdition,
  type NewItem,
} from '#app/data/editions.server.ts'
import { countTexts, findCourse, findPage, getEdition } from '#app/data/courses.server.ts'
import { findDataset } from '#app/data/datasets.server.ts'
import type { CourseStructure, Language } from '#app/domain/course/structure.ts'
import { onEveryDatabase } from './contract.ts'

const structure: CourseStructure = {
  version: 1,
  slug: 'water',
  firstLanguage: 'en',
  languages: ['en'],
  minutes: 30,
  position: 2,
  outcomes: ['tell'],
  modules: [],
  tests: [],
  completion: { lessons: [], passed: [] },
}

function anItem(key: string, words = 'Ebb'): NewItem {
  const text = {
    version: 1,
    itemVersionId: 'v1',
    itemKey: 'ebb',
    kind: 'single-choice',
    language: 'en',
    promptHtml: 'What?',
  } as const
  const options = [words, 'Flood'].map((html, index) => ({ letter: 'ab'[index]!, html }))
  return {
    versionId: 'v1',
    itemKey: 'ebb',
    kind: 'single-choice',
    outcome: 'tell',
    optionCount: 2,
    marks: 1,
    solution: { version: 1, kind: 'single-choice', key },
    texts: [
      {
        text: { ...text, id: `text-${words}`, options, label: '', hint: '', unit: '', marks: 1 },
        feedback: [{ letter: 'a', html: 'Yes.' }],
      },
    ],
  }
}

function anEdition(editionId: string, item: NewItem): NewEdition {
  const page = { language: 'en', pageKey: 'course', title: 'Water', sourceHash: 'x', words: 1, searchText: 'Water' }
  return {
    courseId: `course-of-${editionId}`,
    editionId,
    slug: 'water',
    contentHash: `hash-${editionId}`,
    structure,
    changes: '',
    outlines: [],
    pages: [{ ...page, segments: { version: 1, segments: [{ kind: 'html', html: `<p>${editionId}</p>` }] } }],
    items: [item],
    datasets: [{ id: 'd1', name: 'tides', about: '{}', csv: 'a\n1\n' }],
    publishedAt: '2026-11-24T08:00:00.000Z',
    author: 'files',
  }
}

/** Rows that queries gave. */
class RowCounter implements KyselyPlugin {
  rows = 0
  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => node
  transformResult: KyselyPlugin['transformResult'] = async ({ result }) => {
    this.rows += result.rows.length
    return result
  }
}

onEveryDatabase('publishing', (world) => {
  const db = () => world().services.handles.writer
  const publish = (edition: NewEdition) =>
    db()
      .transaction()
      .execute((tx) => insertEdition(tx, edition))

  it('counts the editions of a course, and the last is the one that new learners begin', async () => {
    expect(await publish(anEdition('e1', anItem('a')))).toBe(1)
    expect(await publish(anEdition('e2', anItem('a')))).toBe(2)
    expect(await findCourse(db(), 'water')).toMatchObject({ id: 'course-of-e1', editionId: 'e2' })
    expect((await getEdition(db(), 'e1')).number).toBe(1)
    expect((await findPage(db(), 'e1', 'course', { wanted: 'fr', first: 'en' }))?.page.segments).toEqual([
      { kind: 'html', html: '<p>e1</p>' },
    ])
    expect([...(await listPublishedCourses(db())).values()]).toEqual([
      { courseId: 'course-of-e1', editionId: 'e2', number: 2, contentHash: 'hash-e2' },
    ])
  })

  it('a lesson is one row that is read, in the language asked for or in the first', async () => {
    const edition = anEdition('e1', anItem('a'))
    await publish({ ...edition, pages: ['en', 'ar'].map((language) => ({ ...edition.pages[0]!, language })) })
    const counter = new RowCounter()
    const page = (wanted: Language) =>
      findPage(db().withPlugin(counter), 'e1', 'course', { wanted, first: 'en' }).then((found) => found?.language)
    expect([await page('ar'), await page('fr'), await page('en')]).toEqual(['ar', 'en', 'en'])
    expect(counter.rows).toBe(3)
    await db().withPlugin(counter).selectFrom('edition_page').select('language').execute()
    expect(counter.rows).toBe(5)
  })

  it('counts the lessons and questions of an edition by language, not the description of the course', async () => {
    const edition = anEdition('e1', anItem('a'))
    const page = edition.pages[0]!
    const lessons = ['tides', 'waves'].map((pageKey) => ({ ...page, pageKey }))
    const pages = [page, ...lessons, { ...page, language: 'fr' }, { ...lessons[0]!, language: 'fr' }]
    await publish({ ...edition, pages: [...pages, { ...page, language: 'pt' }] })
    expect(await countTexts(db(), 'e1')).toEqual(
      new Map([
        ['en', { lessons: 2, questions: 1 }],
        ['fr', { lessons: 1, questions: 0 }],
      ]),
    )
    expect(await countTexts(db(), 'none')).toEqual(new Map())
  })

  it('two processes that bring the same content at once publish it once', async () => {
    const [first, second] = [anEdition('e1', anItem('a')), anEdition('e2', anItem('a'))]
    const numbers = await Promise.all([publish(first), publish({ ...second, contentHash: first.contentHash })])
    expect(numbers).toEqual([1, 1])
    expect(await db().selectFrom('edition').select('id').execute()).toHaveLength(1)
    const others = await Promise.all([publish(anEdition('e3', anItem('a'))), publish(anEdition('e4', anItem('a')))])
    expect(others.sort()).toEqual([2, 3])
  })

  it('a question that is the same is one version, one text, one solution', async () => {
    await publish(anEdition('e1', anItem('a')))
    await publish(anEdition('e2', anItem('a')))
    for (const table of ['item_version', 'item_text', 'item_solution', 'item_feedback', 'dataset_version'] as const) {
      expect(await db().selectFrom(table).selectAll().execute(), table).toHaveLength(1)
    }
    expect(await db().selectFrom('edition_item').select('edition_id').execute()).toHaveLength(2)
  })

  it('a dataset is found in the version that the newest edition cites, also after that edition no longer cites it', async () => {
    const cites = (csv: string) => ({ id: `d-${csv}`, name: 'tides', about: '{}', csv })
    await publish({
      ...anEdition('e1', anItem('a')),
      datasets: [cites('old')],
      publishedAt: '2026-11-24T08:00:00.000Z',
    })
    expect(await findDataset(db(), 'tides')).toEqual(cites('old'))
    await publish({
      ...anEdition('e2', anItem('a')),
      datasets: [cites('new')],
      publishedAt: '2026-11-25T08:00:00.000Z',
    })
    expect(await findDataset(db(), 'tides')).toEqual(cites('new'))
    await publish({ ...anEdition('e3', anItem('a')), datasets: [], publishedAt: '2026-11-26T08:00:00.000Z' })
    expect(await findDataset(db(), 'tides')).toEqual(cites('new'))
    expect(await findDataset(db(), 'waves')).toBeNull()
  })

  it('a dataset that no edition cites is not there', async () => {
    await db().insertInto('dataset_version').values({ id: 'd9', dataset: 'waves', about: '{}', csv: 'a' }).execute()
    expect(await findDataset(db(), 'waves')).toBeNull()
  })

  it('another key is another solution, other words are another text', async () => {
    await publish(anEdition('e1', anItem('a')))
    await publish(anEdition('e2', anItem('b', 'The ebb')))
    const solutions = await db().selectFrom('item_solution').orderBy('number').select(['number', 'solution']).execute()
    expect(solutions.map((row) => [Number(row.number), (JSON.parse(row.solution) as { key: string }).key])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ])
    expect(await listPublishedOptions(db(), 'e1', 'en')).toEqual(new Map([['v1', ['Ebb', 'Flood']]]))
    expect(await listPublishedOptions(db(), 'e2', 'en')).toEqual(new Map([['v1', ['The ebb', 'Flood']]]))
  })

  it('a failure leaves nothing half-written', async () => {
    const page = anEdition('e1', anItem('a')).pages[0]!
    await expect(publish({ ...anEdition('e1', anItem('a')), pages: [page, page] })).rejects.toThrow()
    expect(await listPublishedCourses(db())).toEqual(new Map())
    for (const table of ['course', 'edition', 'edition_page'] as const) {
      expect(await db().selectFrom(table).selectAll().execute(), table).toEqual([])
    }
  })

  it('the last import is the newest', async () => {
    expect(await findLastImport(db())).toBeNull()
    for (const [id, at] of [
      ['b', '2026-11-24T09:00:00.000Z'],
      ['a', '2026-11-24T08:00:00.000Z'],
    ] as const) {
      await insertContentImport(db(), { id, at, outcome: 'refused', report: '{"version":1}' })
    }
    expect((await findLastImport(db()))?.id).toBe('b')
  })
})
