import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { languages } from '#app/i18n/locales.ts'
import { translator } from '#app/i18n/translate.ts'
import { readSettings } from '#app/platform/env.server.ts'
import type { Served } from './built-files.ts'
import { makeStartingEdge } from './unavailable.ts'

const served = {
  assets: { css: '/assets/app-1.css', script: '/assets/app-1.js', arrange: '/assets/arrange-1.js', icon: '/icon.svg' },
  files: [
    (request: { path: string }, response: { end(text: string): void }, next: () => void) =>
      request.path === '/assets/app-1.css' ? response.end('body{}') : next(),
  ],
} as unknown as Served

let server: Server | undefined
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())))

async function starting(built: Served | null = null): Promise<string> {
  server = createServer(makeStartingEdge(readSettings({}), built))
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('while the site starts', () => {
  it.each(languages)(
    'every page says so in the language of the browser (%s), and when to come back',
    async (language) => {
      const url = await starting()
      const answer = await fetch(`${url}/learn`, { headers: { 'accept-language': language } })
      const { t, dir } = translator(language)
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('content-security-policy')).toContain(`default-src 'none'`)
      const body = await answer.text()
      expect(body).toContain(`<html lang="${language}" dir="${dir}">`)
      expect(body).toContain(`<h1>${t('errors.starting-title')}</h1>`)
    },
  )

  it('the language that was chosen goes before that of the browser', async () => {
    const url = await starting()
    const headers = { 'accept-language': 'fr', cookie: 'language=ar' }
    expect(await (await fetch(url, { headers })).text()).toContain('<html lang="ar"')
  })

  it('a form is told to be sent again, and its connection ends', async () => {
    const url = await starting()
    const answer = await fetch(`${url}/help`, { method: 'POST', body: 'text=x' })
    expect([answer.status, answer.headers.get('connection')]).toEqual([503, 'close'])
    expect(await answer.text()).toContain('send it once more')
  })

  it('monitors read a word', async () => {
    const url = await starting()
    const answer = await fetch(`${url}/readyz`)
    expect([answer.status, await answer.text()]).toEqual([503, 'starting\n'])
  })

  it('the page has its style as soon as files can be served, and none before', async () => {
    const bare = await starting()
    expect(await (await fetch(bare)).text()).not.toContain('stylesheet')
    await new Promise<void>((done) => server!.close(() => done()))
    const url = await starting(served)
    expect(await (await fetch(url)).text()).toContain('href="/assets/app-1.css"')
    expect(await (await fetch(`${url}/assets/app-1.css`)).text()).toBe('body{}')
  })
})
