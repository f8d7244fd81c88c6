/** From "something wrong on this page?" to the answer: without a script, signed out and signed in, as others meet it. */
import BetterSqlite3 from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { languages } from '#app/i18n/locales.ts'
import { translator } from '#app/i18n/translate.ts'
import { addPerson, type SignedInPerson } from '#tests/support/people.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { aVisitor, formsOf, linksOf, type Page, type Visitor } from '#tests/support/visitor.ts'

const grant = { role: 'operator', scopeKind: 'centre', scopeId: 'centre' } as const

let server: TestServer
let operator: SignedInPerson
beforeAll(async () => {
  server = await startServer({ environment: { TRUST_PROXY: 'loopback' } })
  operator = addPerson(server.databaseFile, { name: 'Olu Operator', grant })
}, 120_000)
afterAll(() => server.stop())

const helpLink = (page: Page) => linksOf(page).find((href) => href.startsWith('/help'))

/** Fills in the form that the link of a page leads to. */
async function report(visitor: Visitor, from: string, fields: Record<string, string>, network = '198.51.100.1') {
  const help = await visitor.get(helpLink(await visitor.get(from)) ?? '')
  const form = formsOf(help).find((one) => one.html.includes('name="text"'))
  if (!form) throw new Error(`No form on ${help.path}`)
  const headers = { 'x-forwarded-for': network }
  return visitor.post(form.action, { ...Object.fromEntries(form.fields), ...fields }, headers)
}

describe('the link at the foot of a page', () => {
  it.each(['/', '/sign-in', '/verify', '/privacy', '/no-such-page'])(
    'of %s names the page and its request',
    async (path) => {
      const link = helpLink(await aVisitor(server.url).get(path)) ?? ''
      expect(link).toMatch(/^\/help\?page=\/[\w-]*&request=[0-9a-f-]{36}$/)
      expect(link).toContain(`page=${path}&`)
    },
  )

  it('carries nothing that stands behind the question mark, and no one-time link', async () => {
    const page = await aVisitor(server.url).get(`/account/reset/${'Ab3_'.repeat(10)}xyz`)
    expect(page.body).not.toMatch(/help\?[^"]*Ab3_/)
    expect(helpLink(await aVisitor(server.url).get('/sign-in?back=/learn'))).toContain('page=/sign-in&')
  })

  it('the number is that of the log', async () => {
    const link = helpLink(await aVisitor(server.url).get('/verify')) ?? ''
    const id = new URL(link, server.url).searchParams.get('request') ?? 'none'
    await expect.poll(() => server.output()).toContain(`"requestId":"${id}"`)
  })
})

describe('a report', () => {
  it('by somebody unknown reaches the operator by mail and on her list; she closes and reopens it', async () => {
    const sent = await report(aVisitor(server.url), '/verify', {
      text: 'The number is refused.\r\nTwice.',
      address: 'amina@example.org',
    })
    const number = /^\/help\/sent\/([0-9A-F]{4}-[0-9A-F]{4})$/.exec(sent.path)?.[1] ?? ''
    expect(sent.body).toContain(number)
    const mail = await server.mailTo(operator.email)
    expect(mail).toContain('Reply-To: amina@example.org')
    expect(mail).toContain('> The number is refused.\n> Twice.\n')
    expect(mail).toContain(`${server.url}/verify\n`)

    const desk = aVisitor(server.url, { session: operator.token })
    const list = await desk.get(to.helpReports())
    expect(list.body).toContain(number)
    const link = linksOf(list).find((href) => /^\/operate\/reports\/[0-9a-f-]{36}$/.test(href)) ?? ''
    const one = await desk.get(link)
    expect(one.body).toContain('amina@example.org')
    expect(linksOf(one)).toContain('/verify')
    const closed = await desk.post(`${link}/closing`)
    expect(closed.body).toContain('Dealt with')
    expect((await desk.get(to.helpReports({ state: 'open' }))).body).not.toContain(number)
    expect((await desk.post(`${link}/reopening`)).body).toContain('Mark as dealt with')
    expect((await desk.get(to.helpReports({ state: 'open' }))).body).toContain(number)
  })

  it('that is refused keeps every word, and the page it is about', async () => {
    const page = await report(aVisitor(server.url), '/verify', { text: 'My <b>words</b>', address: 'no address' })
    expect(page.status).toBe(422)
    expect(page.body).toContain('My &lt;b&gt;words&lt;/b&gt;')
    expect(page.body).toContain('value="no address"')
    expect(page.body).toMatch(/name="page" value="\/verify"/)
    expect(page.body).toContain('href="#f-address"')
  })

  it('of somebody signed in has her address filled in', async () => {
    const learner = addPerson(server.databaseFile, { name: 'Amina Diallo' })
    const help = await aVisitor(server.url, { session: learner.token }).get(to.help())
    expect(help.body).toContain(`value="${learner.email}"`)
  })

  it('is answered 429 with all its words when the network has sent too many, and others go on', async () => {
    const visitor = aVisitor(server.url)
    const fields = { text: 'One more.', address: 'amina@example.org' }
    const answers: Page[] = []
    for (let i = 0; i < 21; i++) answers.push(await report(visitor, '/', fields, '198.51.100.99'))
    const last = answers.at(-1)!
    expect(answers.slice(0, 20).every(({ status }) => status === 200)).toBe(true)
    expect([last.status, last.headers.get('retry-after')]).toEqual([429, '3600'])
    expect(last.body).toContain('One more.')
    expect((await report(visitor, '/', fields, '198.51.100.100')).status).toBe(200)
  })

  it.each(languages)('can be sent in %s', async (language) => {
    const visitor = aVisitor(server.url)
    visitor.cookies.set('language', language)
    const page = await visitor.get(to.help())
    const { t, dir } = translator(language)
    expect(page.body).toContain(`<html lang="${language}" dir="${dir}">`)
    expect(page.body).toContain(t('help.tell'))
  })
})

describe('a page of what went wrong', () => {
  const inFrench = { headers: { 'accept-language': 'fr' } }
  const { t } = translator('fr')

  it.each([
    ['404', '/no-such-page', {}, 404, t('errors.not-found-title')],
    ['400', '/sign-in?x=1', {}, 400, t('errors.bad-request-title')],
    [
      '403',
      '/sign-in',
      { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } },
      403,
      t('errors.cross-site-title'),
    ],
    ['405', '/sign-in', { method: 'DELETE' }, 405, t('errors.bad-request-title')],
    ['404 of the edge', '/__manifest', {}, 404, t('errors.not-found-title')],
  ] as [string, string, RequestInit, number, string][])(
    '%s says it in the language of the browser, with its number and ways on',
    async (_name, path, init, status, title) => {
      const headers = { ...inFrench.headers, ...(init.headers as Record<string, string>) }
      const answer = await fetch(server.url + path, { ...init, headers })
      const body = await answer.text()
      expect(answer.status).toBe(status)
      expect(body).toContain(title)
      expect(body).toMatch(/indiquez ce numéro\u00a0: [0-9a-f-]{36}/)
      const links = linksOf({ body, status, path, headers: answer.headers })
      expect(links).toContain('/')
      expect(links.some((href) => href.startsWith('/help?'))).toBe(true)
    },
  )

  it('413 too, for a form that is too large', async () => {
    const body = `text=${'x'.repeat(1_100_000)}`
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    const answer = await fetch(`${server.url}/help`, {
      method: 'POST',
      body,
      headers: { ...headers, ...inFrench.headers },
    })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain(t('errors.too-large-title'))
  })
})

describe('while nothing can be saved', () => {
  it('a form is shown again with its words and when to send it, pages are read, and it goes on afterwards', async () => {
    const visitor = aVisitor(server.url)
    const fields = { text: 'Kept through the night.', address: 'amina@example.org' }
    const other = new BetterSqlite3(server.databaseFile, { timeout: 5000 })
    other.exec('BEGIN IMMEDIATE')
    const refused = await report(visitor, '/', fields, '198.51.100.7')
    const read = await visitor.get('/verify')
    other.close()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60'])
    expect(refused.body).toContain('The site cannot save just now')
    expect(refused.body).toContain('Kept through the night.')
    expect(read.status).toBe(200)
    expect((await report(visitor, '/', fields, '198.51.100.7')).path).toMatch(/^\/help\/sent\//)
  })
})
