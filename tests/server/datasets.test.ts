/** Datasets of the course that comes with the product: a page in every language, a file as it was written. */
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { languages } from '#app/i18n/locales.ts'
import { translator } from '#app/i18n/translate.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { aVisitor } from '#tests/support/visitor.ts'

const name = 'migrant-stock-regions'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
}, 120_000)
afterAll(() => server.stop())

describe('the page of a dataset', () => {
  it.each(languages)('can be read by anybody in %s', async (language) => {
    const visitor = aVisitor(server.url)
    visitor.cookies.set('language', language)
    const page = await visitor.get(to.dataset(name))
    expect(page.status).toBe(200)
    expect(page.body).toContain(`<html lang="${language}"`)
    expect(page.body).toContain(translator(language).formatNumber(152986157))
    expect(page.body).toContain(`href="${to.datasetFile(name)}"`)
    expect(page.body).toContain('POP/DB/MIG/Stock/Rev.2020')
  })

  it('is there for every dataset that a lesson names', async () => {
    const visitor = aVisitor(server.url)
    const lessons = readdirSync('content/migration-data/en', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => readFileSync(`content/migration-data/en/${file}`, 'utf8'))
    const named = lessons.flatMap((text) => Array.from(text.matchAll(/ data="([\w-]+)"|\(\/data\/([\w-]+)/g)))
    const datasets = new Set(named.map(([, drawn, linked]) => drawn ?? linked ?? ''))
    expect(datasets.size).toBeGreaterThan(0)
    for (const dataset of datasets) expect((await visitor.get(to.dataset(dataset))).status, dataset).toBe(200)
  })

  it.each(['no-such-dataset', 'constructor', '__proto__', '..%2fglossary', 'Migrant', `${name}.xlsx`])(
    'is not found at %s, nor is a file',
    async (wrong) => {
      for (const path of [`/data/${wrong}`, `/data/${wrong}.csv`]) {
        const { status, body } = await aVisitor(server.url).get(path)
        expect([400, 404], path).toContain(status)
        expect(body, path).not.toContain('152986157')
      }
    },
  )
})

describe('the file of a dataset', () => {
  it('is what its author wrote, as a file that may be kept for an hour', async () => {
    const { status, body, headers } = await aVisitor(server.url).get(to.datasetFile(name))
    expect(status).toBe(200)
    expect(body).toBe(readFileSync(`content/data/${name}/data.csv`, 'utf8'))
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}.csv"`)
    expect(headers.get('cache-control')).toBe('public, max-age=3600')
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})
