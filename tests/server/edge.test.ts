/** The edge as others meet it: what it refuses, what it says on every answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { translator } from '#app/i18n/translate.ts'
import { addPerson } from '#tests/support/people.ts'
import { aPicture } from '#tests/support/picture.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { aVisitor } from '#tests/support/visitor.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
}, 120_000)
afterAll(() => server.stop())

const ask = (path: string, init: RequestInit = {}) => fetch(server.url + path, { redirect: 'manual', ...init })

describe('what does not enter', () => {
  it.each([
    ['a form from another site', '/sign-in', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['a form that does not say where it comes from', '/sign-in', { method: 'POST' }, 403],
    [
      'a form to a route for machines from another site',
      '/learn/courses/x/place',
      { method: 'POST', headers: { origin: 'https://evil.org' } },
      403,
    ],
    ['a method that no form sends', '/sign-in', { method: 'DELETE' }, 405],
    ['the old way to data', '/?_data=routes%2F_index', {}, 400],
    ['the old way, written otherwise', '/?%5Fdata=root', {}, 400],
    ['lazy discovery of routes', '/__manifest?p=/', {}, 404],
    ['an unknown parameter', '/sign-in?admin=1', {}, 400],
    ['a parameter that stands twice', '/verify?number=1&number=2', {}, 400],
    ['a page that does not exist', '/wp-login.php', {}, 404],
    [
      'a body beyond the limit',
      '/sign-in',
      { method: 'POST', body: 'x'.repeat(1_100_000), headers: { 'sec-fetch-site': 'same-origin' } },
      413,
    ],
  ] as [string, string, RequestInit, number][])('%s', async (_name, path, init, status) => {
    expect((await ask(path, init)).status).toBe(status)
  })

  it('a refused form shows what was typed, but no password', async () => {
    const answer = await ask('/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ email: 'amina@example.org', password: 'my secret words' }),
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    const body = await answer.text()
    expect(body).toContain('amina@example.org')
    expect(body).not.toContain('my secret words')
  })
})

describe('a file beyond every limit', () => {
  const picture = Buffer.concat([aPicture(), Buffer.alloc(1_400_000)])
  const grant = { role: 'operator', scopeKind: 'centre', scopeId: 'centre' } as const
  const anOperator = () => aVisitor(server.url, { session: addPerson(server.databaseFile, { name: 'O', grant }).token })

  it('is refused beside its field, where another can be sent', async () => {
    const operator = anOperator()
    const refused = await operator.postFile(to.operateLogo(), 'logo', picture)
    expect([refused.status, refused.path]).toEqual([422, to.operateLogo()])
    expect(refused.body).toContain(translator('en').t('operate.logo-large'))
    expect((await operator.postFile(to.operateLogo(), 'logo', aPicture())).status).toBe(200)
  })

  it('is told to nobody who may not send one, and by no form without a place for it', async () => {
    const stranger = await aVisitor(server.url).postFile(to.operateLogo(), 'logo', picture)
    expect(stranger.path).toMatch(/^\/sign-in/)
    expect((await anOperator().postFile(to.signIn(), 'logo', picture)).status).toBe(413)
  })

  it('has its own end', async () => {
    const body = new FormData()
    body.set('logo', new Blob([Buffer.alloc(20_100_000)]), 'file')
    const init = { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } }
    const answer = await ask(to.operateLogo(), init).catch(() => null)
    expect(answer?.status ?? 413).toBe(413)
  })
})

describe('every answer', () => {
  it('carries a policy without loopholes; documents hold no inline script and no framework script', async () => {
    for (const path of ['/', '/sign-up', '/verify', '/no-such-page']) {
      const answer = await ask(path)
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy).toContain(`script-src 'self'`)
      expect(policy).not.toMatch(/unsafe|\*/)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      const body = await answer.text()
      const scripts = Array.from(body.matchAll(/<script\b([^>]*)>([^<]*)/g))
      expect(scripts.map(([, , text]) => text)).toEqual([''])
      expect(body).not.toMatch(/\sstyle="|__remixContext/)
    }
  })

  it('is compressed when asked, and assets keep for good', async () => {
    const page = await ask('/', { headers: { 'accept-encoding': 'br' } })
    expect(page.headers.get('content-encoding')).toBe('br')
    const css = /href="(\/assets\/app-[^"]+\.css)"/.exec(await page.text())?.[1] ?? ''
    const sheet = await ask(css, { headers: { 'accept-encoding': 'br' } })
    expect(sheet.headers.get('content-encoding')).toBe('br')
    expect(sheet.headers.get('cache-control')).toContain('immutable')
  })
})

describe('the language', () => {
  it('is switched by a link that leaves a cookie and a clean address', async () => {
    const answer = await ask('/verify?lang=ar')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/verify')
    const visitor = aVisitor(server.url)
    await visitor.get('/?lang=ar')
    expect((await visitor.get('/')).body).toContain('<html lang="ar" dir="rtl"')
  })

  it('follows the browser until one is chosen', async () => {
    expect(await (await ask('/', { headers: { 'accept-language': 'pt-BR,en;q=0.5' } })).text()).toContain(
      '<html lang="pt" dir="ltr"',
    )
    expect(await (await ask('/', { headers: { 'accept-language': 'de' } })).text()).toContain(
      '<html lang="en" dir="ltr"',
    )
  })
})

describe('the log', () => {
  it('is a JSON object a line and keeps tokens out', async () => {
    await ask('/account/confirmation/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq?x=1')
    const lines = server
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
    expect(lines.map((line) => JSON.parse(line) as { event: string }).some((line) => line.event === 'request')).toBe(
      true,
    )
    expect(server.output()).not.toContain('abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq')
  })
})
