/** An account's life over HTTP, by links and forms alone: from the sign-up to the parked form and the operator's code. */
import BetterSqlite3 from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to, withNotice } from '#app/addresses.ts'
import { addPerson } from '#tests/support/people.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { aVisitor, filled, formsOf, type Fields, type Page, type Visitor } from '#tests/support/visitor.ts'

const password = 'three kettles under the stairs'
const newPassword = 'a blue drum beside the river'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
}, 60_000)
afterAll(() => server.stop())

function signUpFields(email: string, more: Fields = {}): Fields {
  const person = { certificateName: 'Amina Diallo', email, password, country: 'SN', institution: '', language: 'fr' }
  return { ...person, privacy: 'on', ...more }
}

/** Sends the one form of a page with what it holds and what is typed; what is not chosen yet from a list must be said. */
async function send(visitor: Visitor, page: Page, typed: Fields = {}): Promise<Page> {
  const form = formsOf(page).find(({ action }) => !action.startsWith('/sign-out'))
  if (!form) throw new Error(`No form on ${page.path}`)
  return visitor.post(form.action, { ...Object.fromEntries(form.fields), ...typed })
}

async function linkMailedTo(email: string, kind: string): Promise<string> {
  const mail = await server.mailTo(email)
  const path = new RegExp(`^http://[^/]+(/account/${kind}/\\S+)$`, 'm').exec(mail)?.[1]
  if (path === undefined) throw new Error(`No link of ${kind} in ${mail}`)
  return path
}

async function aMember(email: string): Promise<Visitor> {
  const visitor = aVisitor(server.url)
  await send(visitor, await visitor.get(to.signUp()), signUpFields(email))
  await send(visitor, await visitor.get(await linkMailedTo(email, 'confirmation')))
  return visitor
}

/** A page without the number of its request, which is another each time. */
const plain = ({ body }: Page) => body.replace(/(?<=request=)[0-9a-f-]{36}/g, '')

const signIn = async (visitor: Visitor, email: string, words = password, path = to.signIn()) =>
  send(visitor, await visitor.get(path), { email, password: words })

describe('a sign-up', () => {
  it('asks for a look into the mail; the link changes nothing, its button signs in and brings the language', async () => {
    const visitor = aVisitor(server.url)
    const back = '/learn/courses/migration-data/enrolment'
    const sent = await send(visitor, await visitor.get(to.signUp({ back })), signUpFields('amina@example.org'))
    expect(sent).toMatchObject({ status: 200, path: to.signUpSent() })
    expect(sent.body).toContain('lang="fr"')
    expect(visitor.cookies.has('session')).toBe(false)
    const link = await linkMailedTo('amina@example.org', 'confirmation')
    await visitor.get(link)
    const page = await visitor.get(link)
    expect(page.body).toContain('amina@example.org')
    const landed = await send(visitor, page)
    expect(landed.path).toBe(`${back}?notice=confirmed`)
    expect(landed.body).toContain('lang="fr"')
    expect(visitor.cookies.get('language')).toBe('fr')
    expect((await send(aVisitor(server.url), page)).status).toBe(422)
  })

  it('confirms the person whom the page of the link shows, corrected there', async () => {
    const email = 'aissatou@example.org'
    const [visitor, stranger] = [aVisitor(server.url), aVisitor(server.url)]
    const hers = signUpFields(email, { certificateName: 'Aïssatou N’Diaye-Bâ' })
    await send(visitor, await visitor.get(to.signUp()), hers)
    const link = await linkMailedTo(email, 'confirmation')
    await send(stranger, await stranger.get(to.signUp()), { ...hers, certificateName: 'Somebody Else' })
    const page = await visitor.get(link)
    expect(page.body).toContain('value="Somebody Else"')
    const refused = await send(visitor, page, { certificateName: ' ', institution: 'Ministry of Health' })
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('value="Ministry of Health"')
    await send(visitor, page, { certificateName: 'Aïssatou N’Diaye-Bâ' })
    const account = await visitor.get(to.account())
    expect(account.body).toContain('value="Aïssatou N’Diaye-Bâ"')
    expect(account.body).not.toContain('Somebody Else')
  })

  it('that is refused keeps what was typed, but never the password', async () => {
    const visitor = aVisitor(server.url)
    const typed = signUpFields('not an address', { certificateName: 'آمنة جالو', password: 'too short', country: '' })
    const { privacy: _unticked, ...fields } = typed
    const refused = await send(visitor, await visitor.get(to.signUp()), fields)
    expect(refused.status).toBe(422)
    expect(refused.body).toContain('آمنة جالو')
    expect(refused.body).toContain('not an address')
    expect(refused.body).not.toContain('too short')
    expect(refused.body.match(/aria-invalid="true"/g)).toHaveLength(4)
  })

  it('with an address that has an account gives the very same answer', async () => {
    await aMember('known@example.org')
    const answers = []
    for (const email of ['known@example.org', 'fresh@example.org']) {
      const visitor = aVisitor(server.url)
      answers.push(await send(visitor, await visitor.get(to.signUp()), signUpFields(email)))
    }
    const [known, fresh] = answers
    expect(known?.path).toBe(fresh?.path)
    expect(plain(known!)).toBe(plain(fresh!))
  })
})

describe('signing in', () => {
  it('gives the same bytes for a wrong password and an unknown address', async () => {
    await aMember('bytes@example.org')
    const wrong = await signIn(aVisitor(server.url), 'bytes@example.org', newPassword)
    const unknown = await signIn(aVisitor(server.url), 'nobody@example.org', newPassword)
    expect([wrong.status, unknown.status]).toEqual([422, 422])
    expect(plain(unknown).replaceAll('nobody@', 'bytes@')).toBe(plain(wrong))
  })

  it('goes on to the page that was asked for, and to no other site', async () => {
    await aMember('back@example.org')
    const visitor = aVisitor(server.url)
    const asked = await visitor.get(to.devices())
    expect(asked.path).toBe(to.signIn({ back: to.devices() }))
    expect((await signIn(visitor, 'back@example.org', password, asked.path)).path).toBe(to.devices())
    const elsewhere = await signIn(aVisitor(server.url), 'back@example.org', password, '/sign-in?back=//evil.example')
    expect(elsewhere.path).toBe(to.myCourses())
  })

  it('and out again leaves no page behind on a shared computer', async () => {
    const visitor = await aMember('out@example.org')
    const token = visitor.cookies.get('session')
    const answer = await fetch(server.url + to.signOut(), {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: `session=${token}`, 'sec-fetch-site': 'same-origin' },
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(answer.headers.getSetCookie()).toEqual(['session=; Path=/; SameSite=Lax; Max-Age=0; HttpOnly'])
    expect((await visitor.get(to.account())).path).toBe(to.signIn({ back: to.account() }))
  })
})

describe('a form whose session had ended', () => {
  it('is shown again filled in after signing in as the same person, and sent with one press', async () => {
    const email = 'parked@example.org'
    const visitor = await aMember(email)
    const page = await visitor.get(to.account())
    runSql(
      'UPDATE auth_session SET ended_at = ? WHERE account_id = (SELECT id FROM account WHERE email = ?)',
      new Date().toISOString(),
      email,
    )
    const asked = await send(visitor, page, { certificateName: 'Amina Ndiaye', country: 'MZ' })
    expect(asked.path).toMatch(/^\/sign-in\?.*parked=/)
    const filled = await send(visitor, asked, { email, password })
    expect(filled.path).toMatch(/^\/account\?parked=/)
    expect(filled.body).toContain('value="Amina Ndiaye"')
    expect(filled.body).toContain('<option value="MZ" selected="">')
    expect((await send(visitor, filled, { country: 'MZ' })).path).toBe(to.account({ notice: 'profile-saved' }))
    expect((await visitor.get(to.account())).body).toContain('value="Amina Ndiaye"')
    expect((await visitor.get(filled.path)).body).not.toContain('name="parked"')
  })

  it('of a test comes back with its answers: nothing typed is lost, nothing unseen is submitted', async () => {
    const email = 'in-a-test@example.org'
    const visitor = await aMember(email)
    await visitor.post(to.enrolment('migration-data'))
    const attempt = await visitor.post(to.attempts('migration-data', 'final-test'))
    const form = formsOf(attempt).find((one) => one.html.includes('name="answer.'))!
    const submission = `${attempt.path}/submission`
    runSql(
      'UPDATE auth_session SET ended_at = ? WHERE account_id = (SELECT id FROM account WHERE email = ?)',
      new Date().toISOString(),
      email,
    )
    const asked = await visitor.post(submission, filled(form, '7.5'))
    const back = await send(visitor, asked, { email, password })
    expect(back.path).toContain(`${submission}?parked=`)
    const shown = formsOf(back).find((one) => one.html.includes('name="answer.'))!
    const chosen = (fields: Iterable<[string, string | string[]]>) =>
      [...fields]
        .filter(([name, value]) => /\.(value|letters\[\])$/.test(name) && value !== '')
        .flat(2)
        .sort()
    expect(chosen(shown.fields)).toEqual(chosen(Object.entries(filled(form, '7.5'))))
    expect((await visitor.get(attempt.path)).path).toBe(attempt.path)
    expect((await visitor.post(submission, { ...filled(shown, '7.5'), confirmed: 'on' })).path).toContain('/result')
  })

  it('is not shown to somebody else who signs in there', async () => {
    const visitor = await aMember('first@example.org')
    await aMember('second@example.org')
    const page = await visitor.get(to.account())
    runSql('UPDATE auth_session SET ended_at = ?', new Date().toISOString())
    const asked = await send(visitor, page, { certificateName: 'Typed By The First' })
    const other = await send(visitor, asked, { email: 'second@example.org', password })
    expect(other.status).toBe(200)
    expect(other.body).not.toContain('Typed By The First')
  })
})

describe('the account', () => {
  it('changes its language, and every page follows', async () => {
    const visitor = await aMember('language@example.org')
    const saved = await send(visitor, await visitor.get(to.account()), { language: 'ar', country: 'SN' })
    expect(saved.body).toContain('<html lang="ar" dir="rtl">')
    expect((await visitor.get(to.devices())).body).toContain('dir="rtl"')
  })

  it('chooses a new password by mail; every device but this one is signed out', async () => {
    const email = 'reset@example.org'
    const elsewhere = await aMember(email)
    const visitor = aVisitor(server.url)
    expect((await send(visitor, await visitor.get(to.resetRequest()), { email })).path).toBe(to.resetSent())
    const link = await linkMailedTo(email, 'reset')
    const landed = await send(visitor, await visitor.get(link), { password: newPassword })
    expect(landed.path).toBe(to.myCourses({ notice: 'password-changed' }))
    expect((await elsewhere.get(to.account())).path).toMatch(/^\/sign-in/)
    expect((await visitor.get(link)).body).not.toContain('type="password"')
    expect((await signIn(aVisitor(server.url), email, newPassword)).path).toBe(to.myCourses())
  })

  it('ends a device by its button', async () => {
    const email = 'devices@example.org'
    const visitor = await aMember(email)
    const other = aVisitor(server.url)
    await signIn(other, email)
    const page = await visitor.get(to.devices())
    const [ending] = formsOf(page).filter(({ action }) => action.endsWith('/ending'))
    expect((await visitor.get(ending!.action)).status).toBe(200)
    expect((await visitor.post(ending!.action)).path).toBe(to.devices({ notice: 'device-ended' }))
    expect((await other.get(to.account())).path).toMatch(/^\/sign-in/)
  })
})

it('the code of the start makes the operator, who sets up a second step before any operator’s page opens', async () => {
  const code = /one-time code: ([\w-]+)/.exec(server.output())?.[1] ?? ''
  const visitor = aVisitor(server.url, { session: addPerson(server.databaseFile, { name: 'Grace' }).token })
  expect((await visitor.get(to.operate())).status).toBe(404)
  const claim = await visitor.get(to.operatorClaim())
  expect((await send(visitor, claim, { code: 'AAAAA-AAAAA-AAAAA-AAAAA' })).status).toBe(422)
  const landed = await send(visitor, claim, { code: code.toLowerCase() })
  expect(landed).toMatchObject({
    status: 200,
    path: withNotice(to.secondFactorSetUp({ back: to.operate() }), 'operator-made'),
  })
  expect((await visitor.get(to.operate())).path).toBe(to.secondFactorSetUp({ back: to.operate() }))
})

function runSql(sql: string, ...values: string[]): void {
  const database = new BetterSqlite3(server.databaseFile, { timeout: 5000 })
  database.prepare(sql).run(...values)
  database.close()
}
