import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse, citeDataset, testDataset } from '#tests/support/course.ts'
import { anonymous, aWorld, type World } from '#tests/support/world.ts'
import { mostLines, readDatasetPage } from './read-dataset-page.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const asked = { dataset: testDataset.name }

it('a visitor reads what it is, where it comes from and what its columns mean', async () => {
  await citeDataset(world, await aCourse(world))
  const page = await readDatasetPage(world.readingCtx(anonymous), asked)
  expect(page).toMatchObject({
    name: testDataset.name,
    title: { text: 'People by country', lang: null },
    source: { publisher: { text: 'UN DESA', lang: null }, year: 2020 },
    revision: { text: '2020', lang: null },
    lines: 4,
    bytes: Buffer.byteLength(testDataset.csv),
  })
  expect(page.columns.map(({ name, unit }) => [name, unit])).toEqual([
    ['iso3', null],
    ['year', null],
    ['people', 'persons'],
    ['share', 'percent'],
  ])
})

it('countries stand by name, figures with one number of decimals, what is missing is missing', async () => {
  await citeDataset(world, await aCourse(world))
  const { table } = await readDatasetPage(world.readingCtx(anonymous), asked)
  expect(table.rows.map((row) => row.map((cell) => cell?.text ?? null))).toEqual([
    ['Albania', '2020', '48,810', '1.70%'],
    ['Côte d’Ivoire', '2020', null, '9.72%'],
    ['World', '2020', '280,598,105', '3.60%'],
    ['Zambia', '2020', '188,000', '1.02%'],
  ])
})

it('words are in the reader’s language, and marked where they are not', async () => {
  await citeDataset(world, await aCourse(world))
  const page = await readDatasetPage(world.readingCtx(anonymous, 'ar'), asked)
  expect(page.title).toEqual({ text: 'الناس حسب البلد', lang: null })
  expect(page.source.publisher).toEqual({ text: 'إدارة الشؤون الاقتصادية', lang: null })
  expect(page.source.work).toEqual({ text: 'Stock 2020', lang: 'en' })
  expect(page.revision).toEqual({ text: '2020', lang: 'en' })
  expect(page.table.rows[0]?.[0]).toEqual({ text: 'ألبانيا', lang: null })
  expect(page.columns[1]?.label).toEqual({ text: 'Year', lang: 'en' })
})

it('a long dataset shows its first lines and says how many there are', async () => {
  const lines = Array.from({ length: mostLines + 7 }, (_, index) => `ALB,${1500 + index},1,1`)
  await citeDataset(world, await aCourse(world), `iso3,year,people,share\n${lines.join('\n')}\n`)
  const page = await readDatasetPage(world.readingCtx(anonymous), asked)
  expect(page.table.rows).toHaveLength(mostLines)
  expect(page.lines).toBe(mostLines + 7)
})

it('a dataset that nothing cites is not found', async () => {
  await aCourse(world)
  await expect(readDatasetPage(world.readingCtx(anonymous), asked)).rejects.toThrow(NotFound)
})
