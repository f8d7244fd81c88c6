/** The second factor over HTTP, by links and forms alone, without a script: set up, given, mistyped, replayed, lost. */
import BetterSqlite3 from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { to, withNotice } from '#app/addresses.ts'
import { giveRole } from '#tests/support/people.ts'
import { codeOf, keyFromBase32 } from '#tests/support/second-factor.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { aVisitor, formsOf, type Fields, type Page, type Visitor } from '#tests/support/visitor.ts'

const password = 'three kettles under the stairs'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
}, 120_000)
afterAll(() => server.stop())

/** Sends the one form of a page with what it holds and what is typed. */
async function send(visitor: Visitor, page: Page, typed: Fields = {}): Promise<Page> {
  const form = formsOf(page).find(({ action }) => !action.startsWith('/sign-out'))
  if (!form) throw new Error(`No form on ${page.path}: ${page.body.slice(0, 500)}`)
  return visitor.post(form.action, { ...Object.fromEntries(form.fields), ...typed })
}

function runSql(sql: string, ...values: (string | number)[]): void {
  const database = new BetterSqlite3(server.databaseFile, { timeout: 5000 })
  database.prepare(sql).run(...values)
  database.close()
}

function accountIdOf(email: string): string {
  const database = new BetterSqlite3(server.databaseFile, { readonly: true, timeout: 5000 })
  const id = database.prepare<[string], string>('SELECT id FROM account WHERE email = ?').pluck().get(email)
  database.close()
  return id ?? ''
}

const idOf = '(SELECT id FROM account WHERE email = ?)'

/** Signs up by the pages, is given a role beside the server, and signs in. */
async function anOperator(email: string, language = 'en'): Promise<Visitor> {
  const visitor = aVisitor(server.url)
  const person = { certificateName: 'Grace', email, password, country: 'KE', institution: '', language, privacy: 'on' }
  await send(visitor, await visitor.get(to.signUp()), person)
  const link = /^http:\/\/[^/]+(\/account\/confirmation\/\S+)$/m.exec(await server.mailTo(email))?.[1] ?? ''
  await send(visitor, await visitor.get(link))
  giveRole(server.databaseFile, email, { role: 'operator', scopeKind: 'centre', scopeId: 'centre' })
  return visitor
}

const signIn = async (visitor: Visitor, email: string, path = to.signIn()) =>
  send(visitor, await visitor.get(path), { email, password })

const keyOn = ({ body }: Page) => keyFromBase32(/<bdi class="mono"[^>]*>([A-Z2-7 ]+)<\/bdi>/.exec(body)?.[1] ?? '')
const codesOn = ({ body }: Page) =>
  Array.from(body.matchAll(/<li>([0-9A-Z]{4}(?:-[0-9A-Z]{4}){2})<\/li>/g), ([, code]) => code!)

/** What an app shows now. */
const codeNow = (key: Buffer, away = 0) => codeOf(key, new Date().toISOString(), away)

/** Lets the time step of the last code lie far back, as if a minute had passed. */
const passAMinute = (email: string) =>
  runSql(`UPDATE second_factor SET last_step = last_step - 3 WHERE account_id = ${idOf}`, email)

interface Grace {
  email: string
  visitor: Visitor
  key: Buffer
  codes: string[]
}

let made = 0

/** Somebody with a role and a second factor, signed in. */
async function aGrace(): Promise<Grace> {
  const email = `grace${++made}@example.org`
  const visitor = await anOperator(email)
  const page = await visitor.get(to.operate())
  const key = keyOn(page)
  const shown = await send(visitor, page, { newCode: codeNow(key), password })
  const codes = codesOn(shown)
  await send(visitor, shown)
  passAMinute(email)
  return { email, visitor, key, codes }
}

describe('who holds a role and has no second factor', () => {
  it('is led to it after signing in and at the door of the role’s pages; her own pages stay open', async () => {
    await anOperator('led@example.org')
    const visitor = aVisitor(server.url)
    expect((await signIn(visitor, 'led@example.org')).path).toBe(to.secondFactorSetUp())
    expect((await visitor.get(to.operate())).path).toBe(to.secondFactorSetUp({ back: to.operate() }))
    expect((await visitor.post(to.myCourses())).path).not.toContain('second-factor')
    expect(await visitor.get(to.myCourses())).toMatchObject({ status: 200, path: to.myCourses() })
    expect((await visitor.get(`${to.operate()}.data`)).body).not.toContain('lastImport')
  })

  it('sets it up by its pages, keeps the codes, and arrives where she wanted to go', async () => {
    const email = 'sets-up@example.org'
    const visitor = await anOperator(email)
    const page = await visitor.get(to.operate())
    expect(page.body).toContain('href="otpauth://totp/Darasa%20localhost:sets-up%40example.org?secret=')
    const key = keyOn(page)
    expect(key).toHaveLength(20)
    const wrong = await send(visitor, page, { newCode: codeNow(key, 5), password })
    expect(wrong.status).toBe(422)
    expect(keyOn(wrong)).toEqual(key)
    expect(wrong.body).not.toContain(password)
    const shown = await send(visitor, wrong, { newCode: codeNow(key), password })
    expect(shown.status).toBe(200)
    expect(codesOn(shown)).toHaveLength(10)
    expect(codesOn(await visitor.get(shown.path))).toEqual(codesOn(shown))
    expect(await send(visitor, shown)).toMatchObject({ status: 200, path: to.operate() })
    expect(codesOn(await visitor.get(shown.path))).toEqual([])
    expect(await server.mailTo(email)).toContain('/account/second-factor')
  })
})

describe('signing in', () => {
  let grace: Grace
  beforeEach(async () => {
    grace = await aGrace()
  })

  it('asks for the code in a second step, and goes on to the page that was wanted', async () => {
    const visitor = aVisitor(server.url)
    const asked = await visitor.get(to.devices())
    const step = await signIn(visitor, grace.email, asked.path)
    expect(step.path).toBe(to.signInCode({ back: to.devices() }))
    expect((await visitor.get(to.myCourses())).path).toBe(to.signInCode({ back: to.myCourses() }))
    expect((await visitor.get(to.operate())).path).toBe(to.signInCode({ back: to.operate() }))
    expect(step.body).not.toContain('Grace')
    expect((await send(visitor, step, { code: codeNow(grace.key) })).path).toBe(to.devices())
    expect((await visitor.get(to.operate())).status).toBe(200)
  })

  it('refuses a wrong code, and one that was used, with a sentence; the way is kept', async () => {
    const visitor = aVisitor(server.url)
    const step = await signIn(visitor, grace.email, to.signIn({ back: to.operate() }))
    const wrong = await send(visitor, step, { code: '000000' })
    expect(wrong.status).toBe(422)
    expect(wrong.body).toContain('aria-invalid="true"')
    const code = codeNow(grace.key)
    expect((await send(visitor, wrong, { code })).path).toBe(to.operate())
    const second = aVisitor(server.url)
    const replayed = await send(second, await signIn(second, grace.email), { code })
    expect(replayed.status).toBe(422)
    expect((await second.get(to.operate())).path).toBe(to.signInCode({ back: to.operate() }))
  })

  it('takes a recovery code once, and warns when few are left', async () => {
    const renewal = await grace.visitor.get(to.recoveryCodesRenewal())
    const fresh = codesOn(await send(grace.visitor, renewal, { code: codeNow(grace.key), password }))
    expect(fresh).toHaveLength(10)
    const use = async (code: string) => {
      const visitor = aVisitor(server.url)
      const step = await signIn(visitor, grace.email, to.signIn({ back: to.operate() }))
      const other = await visitor.get(to.signInRecoveryCode({ back: to.operate() }))
      expect(step.body).toContain(to.signInRecoveryCode({ back: to.operate() }))
      return send(visitor, other, { code })
    }
    for (const code of fresh.slice(0, 6)) expect((await use(code)).path).toBe(to.operate())
    expect((await use(fresh[0]!)).status).toBe(422)
    const warned = await use(fresh[6]!.toLowerCase())
    expect(warned.path).toBe(to.operate({ notice: 'recovery-codes-few' }))
    expect(warned.body).toContain('flash warn')
    for (const code of fresh.slice(7, 9)) await use(code)
    expect((await use(fresh[9]!)).path).toBe(to.operate({ notice: 'recovery-codes-none' }))
  })

  it('shows a form again that was sent when the session had ended, after both steps', async () => {
    const { visitor, email, key } = grace
    const page = await visitor.get(to.account())
    runSql(`UPDATE auth_session SET ended_at = ? WHERE account_id = ${idOf}`, new Date().toISOString(), email)
    const asked = await send(visitor, page, { certificateName: 'Grace Wanjiru', country: 'KE' })
    const step = await send(visitor, asked, { email, password })
    expect(step.path).toMatch(/^\/sign-in\/code\?back=%2Faccount&parked=/)
    const filled = await send(visitor, step, { code: codeNow(key) })
    expect(filled.body).toContain('value="Grace Wanjiru"')
  })

  it('keeps a form that is sent from another page while the code is still to come', async () => {
    const { visitor, email, key } = grace
    const page = await visitor.get(to.account())
    runSql(`UPDATE auth_session SET ended_at = ? WHERE account_id = ${idOf}`, new Date().toISOString(), email)
    await signIn(visitor, email)
    const step = await send(visitor, page, { certificateName: 'Grace Njeri', country: 'KE' })
    expect(step.path).toMatch(/^\/sign-in\/code\?back=%2Faccount&parked=/)
    expect((await send(visitor, step, { code: codeNow(key) })).body).toContain('value="Grace Njeri"')
  })

  it('a new password by mail does not go round the second step', async () => {
    const visitor = aVisitor(server.url)
    await send(visitor, await visitor.get(to.resetRequest()), { email: grace.email })
    const link = /^http:\/\/[^/]+(\/account\/reset\/\S+)$/m.exec(await server.mailTo(grace.email))?.[1] ?? ''
    const landed = await send(visitor, await visitor.get(link), { password: 'a blue drum beside the river' })
    expect(landed.path).toBe('/sign-in/code?notice=password-changed')
    expect((await visitor.get(to.account())).path).toBe(to.signInCode({ back: to.account() }))
  })
})

describe('the second factor', () => {
  it('moves to another app, and is taken off, with password and code alone', async () => {
    const { visitor, email, key, codes } = await aGrace()
    const page = await visitor.get(to.secondFactorReplacement())
    const newKey = keyOn(page)
    const typed = { newCode: codeNow(newKey), code: codeNow(key) }
    expect((await send(visitor, page, { ...typed, password: 'not these words' })).status).toBe(422)
    expect((await send(visitor, page, { ...typed, code: '000000', password })).status).toBe(422)
    const fresh = codesOn(await send(visitor, page, { ...typed, password }))
    expect(fresh).toHaveLength(10)
    passAMinute(email)
    const removal = await visitor.get(to.secondFactorRemoval())
    expect((await send(visitor, removal, { code: codeNow(key), password })).status).toBe(422)
    expect((await send(visitor, removal, { code: codes[0]!, password })).status).toBe(422)
    const off = await send(visitor, removal, { code: fresh[0]!, password })
    expect(off.path).toBe(to.secondFactor({ notice: 'second-factor-off' }))
    expect((await visitor.get(to.operate())).path).toBe(to.secondFactorSetUp({ back: to.operate() }))
  })

  it('lost with its codes, is taken off by another operator; then the password leads to setting up a new one', async () => {
    const [grace, lost] = [await aGrace(), await aGrace()]
    const page = await grace.visitor.get(to.person(accountIdOf(lost.email)))
    const taking = formsOf(page).find(({ action }) => action.endsWith('/second-factor-removal'))
    const taken = await grace.visitor.post(taking!.action)
    expect(taken.path).toBe(withNotice(page.path, 'second-factor-taken-off'))
    expect(formsOf(taken).filter(({ action }) => action.endsWith('/second-factor-removal'))).toEqual([])
    expect((await lost.visitor.get(to.account())).path).toBe(to.signIn({ back: to.account() }))
    expect((await signIn(lost.visitor, lost.email)).path).toBe(to.secondFactorSetUp())
    expect(await server.mailTo(lost.email)).toContain('took off the second step')
  })

  it('is spoken of in Arabic, from the right', async () => {
    const email = 'arabic@example.org'
    const visitor = await anOperator(email, 'ar')
    const page = await visitor.get(to.operate())
    expect(page.body).toContain('<html lang="ar" dir="rtl">')
    const arabic = (code: string) => code.replace(/\d/g, (figure) => String.fromCharCode(0x660 + Number(figure)))
    const shown = await send(visitor, page, { newCode: arabic(codeNow(keyOn(page))), password })
    expect(codesOn(shown)).toHaveLength(10)
    expect(shown.body).toContain('dir="ltr"')
  })

  it('leaves neither key nor code in the log', async () => {
    const { visitor, email, key, codes } = await aGrace()
    const other = aVisitor(server.url)
    const code = codeNow(key)
    await send(other, await signIn(other, email), { code })
    await visitor.get(to.secondFactor())
    const log = server.output()
    expect(log).toContain('"/sign-in/code"')
    for (const secret of [`"${code}"`, `=${code}`, codes[0]!, key.toString('hex'), key.toString('base64')])
      expect(log).not.toContain(secret)
  })
})
