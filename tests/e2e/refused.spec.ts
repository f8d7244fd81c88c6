/**
 * Pages that have no address of their own: refused forms, errors, a certificate that was revoked, a course that was left, a
 * quiz that was not passed. In two directions and two widths, as `every-page` looks at the others.
 */
import { to } from '#app/addresses.ts'
import { sha256 } from '#app/data/credentials.server.ts'
import { nextEntry, type LedgerEntry } from '#app/domain/credential/ledger.ts'
import { inDatabase } from '#tests/support/database-file.ts'
import { addressOf, courseSlug, lessonId, type Owner } from '#tests/support/owner.ts'
import { addPerson } from '#tests/support/people.ts'
import { personasOf, visitorAs } from '#tests/support/personas.ts'
import { routesOfBuild } from '#tests/support/routes.ts'
import type { TestServer } from '#tests/support/server.ts'
import { aVisitor, formsOf, type Fields, type Form, type Page as Answer, type Visitor } from '#tests/support/visitor.ts'
import { look } from './looking.ts'
import { expect, test, type Page } from './server.ts'

/** The pages so far that were wrong, and a way to look at one more. */
interface Look {
  faults: string[]
  at(name: string, status: number, answer: Answer): Promise<void>
}

/** Shows what a visitor without a browser was answered, at the address that answered it. */
function looker(page: Page, server: TestServer, language: string): Look {
  const faults: string[] = []
  async function at(name: string, status: number, answer: Answer): Promise<void> {
    if (answer.status !== status) return void faults.push(`${name}: ${answer.status} and not ${status}`)
    const address = server.url + answer.path
    const headers = Object.fromEntries(Array.from(answer.headers).filter(([key]) => !/^(content-|transfer)/.test(key)))
    const policy = answer.headers.get('content-security-policy') ?? ''
    await page.route(address, (route) =>
      route.fulfill({
        status,
        body: answer.body,
        contentType: 'text/html; charset=utf-8',
        headers: { ...headers, 'content-security-policy': policy },
      }),
    )
    await page.goto(address)
    await look(page, `${language}-${name}`).catch((error: Error) => faults.push(error.message.slice(0, 600)))
    await page.unroute(address)
  }
  return { faults, at }
}

function inLanguage(visitor: Visitor, language: string): Visitor {
  visitor.cookies.set('language', language)
  return visitor
}

/** Sends the form of a page as a browser would with nothing filled in. */
async function sendEmpty(visitor: Visitor, address: string): Promise<Answer> {
  const page = await visitor.get(address)
  const form = formsOf(page).find(({ action, html }) => action.split('?')[0] === address && isToFillIn(html))
  if (form === undefined) throw new Error(`${address} has no form to fill in: ${page.status}`)
  return visitor.post(form.action, emptied(form))
}

/** Something to write or choose, and not a button alone. */
function isToFillIn(html: string): boolean {
  return Array.from(html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)).some(
    ([tag]) => !tag.includes('type="hidden"'),
  )
}

function emptied({ html, fields }: Form): Fields {
  const hidden = Array.from(html.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g), ([tag]) => nameIn(tag))
  const typed = Array.from(html.matchAll(/<(?:input|textarea)\b(?![^>]*type="(?:hidden|radio|checkbox|file)")[^>]*>/g))
  return Object.fromEntries([
    ...fields.filter(([name]) => hidden.includes(name)),
    // A browser sends nothing of a field without a name.
    ...typed.map(([tag]) => [nameIn(tag), '']).filter(([name]) => name !== ''),
  ]) as Fields
}

const nameIn = (tag: string) => /\bname="([^"]*)"/.exec(tag)?.[1] ?? ''

/** Revokes a certificate in the record: its state and its ledger. */
function revoke({ databaseFile }: TestServer, credentialId: string): void {
  inDatabase(databaseFile, (database) => {
    const last = database
      .prepare<[string], LedgerEntry>(
        `SELECT credential_id AS credentialId, number, kind, at, "by", previous_hash AS previousHash, hash
         FROM credential_event WHERE credential_id = ? ORDER BY number DESC LIMIT 1`,
      )
      .get(credentialId)
    const fact = { credentialId, kind: 'revoked' as const, at: new Date().toISOString(), by: 'rule' }
    const { number, kind, at, by, previousHash, hash } = nextEntry(last ?? null, fact, sha256)
    database
      .prepare('INSERT INTO credential_event VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(credentialId, number, kind, at, by, previousHash, hash)
    database.prepare(`UPDATE credential SET state = 'revoked' WHERE id = ?`).run(credentialId)
  })
}

/** Addresses of forms, and who may fill them in; what they refuse is shown again at the same address. */
const forms: [who: 'owner' | 'operator' | 'nobody' | 'halfway', address: (owner: Owner) => string][] = [
  ['owner', () => to.account()],
  ['owner', () => to.accountPassword()],
  ['owner', () => to.secondFactorSetUp()],
  ['owner', () => to.operatorClaim()],
  ['nobody', () => to.signUp()],
  ['nobody', () => to.signIn()],
  ['nobody', () => to.resetRequest()],
  ['nobody', () => to.help()],
  ['halfway', () => to.signInCode()],
  ['halfway', () => to.signInRecoveryCode()],
  ['operator', () => to.operateSettings()],
  ['operator', (owner) => addressOf({ path: 'operate/people/:accountId/grants' }, owner)],
  ['operator', () => to.secondFactorReplacement()],
  ['operator', () => to.secondFactorRemoval()],
  ['operator', () => to.recoveryCodesRenewal()],
]

for (const language of ['en', 'ar']) {
  test.describe(language, () => {
    test.setTimeout(300_000)

    test('refused forms', async ({ page, server, owner }) => {
      const { faults, at } = looker(page, server, language)
      const personas = personasOf(courseSlug)
      const as = async (name: string) => inLanguage(await visitorAs(server, personas[name]!, courseSlug), language)
      const who = {
        owner: inLanguage(aVisitor(server.url, { session: owner.token }), language),
        nobody: await as('anonymous'),
        operator: await as('operator'),
        halfway: await as('operator whose second factor is still to come'),
      }
      for (const [name, address] of forms)
        await at(`refused${address(owner).replaceAll('/', '-')}`, 422, await sendEmpty(who[name], address(owner)))
      const learner = await as('peer in the same course and institution')
      const check = to.checkSubmission(courseSlug, owner.params['checkId']!)
      await at('refused-check', 422, await sendEmpty(learner, check))
      expect(faults).toEqual([])
    })

    test('errors', async ({ page, server, owner }) => {
      const { faults, at } = looker(page, server, language)
      const visitor = inLanguage(aVisitor(server.url, { session: owner.token }), language)
      const elsewhere = { 'sec-fetch-site': 'cross-site' }
      await at('not-found-signed-in', 404, await visitor.get('/no-such-page'))
      await at('not-hers', 404, await visitor.get(to.attempt('018f0000-0000-7000-8000-000000000000')))
      await at('bad-request', 400, await visitor.get(`${to.signIn()}?x=1`))
      await at('from-another-site', 403, await visitor.post(to.account(), { certificateName: 'Typed Name' }, elsewhere))
      await at('too-large', 413, await visitor.post(to.account(), { certificateName: 'x'.repeat(1_000_001) }))
      await at('strange-address', 404, await visitor.get('/__manifest'))
      await at('unknown-number', 404, await visitor.get(to.verify('0'.repeat(26))))
      await at('unreadable-number', 422, await visitor.get(`${to.verification()}?number=xyz`))
      expect(faults).toEqual([])
    })

    test('what has ended: a course that was left, a quiz not passed, a certificate revoked', async ({
      page,
      server,
    }) => {
      const { faults, at } = looker(page, server, language)
      const person = addPerson(server.databaseFile, { name: 'فاطمة الزهراء بنت محمد' })
      const visitor = inLanguage(aVisitor(server.url, { session: person.token }), language)
      await visitor.post(to.enrolment(courseSlug))
      const attempt = await visitor.post(to.attempts(courseSlug, 'quiz-1'))
      const id = attempt.path.split('/').at(-1)!
      const asked = await visitor.post(to.attemptSubmission(id))
      await at('asked-once-more', 200, asked)
      await at('not-passed', 200, await visitor.post(to.attemptSubmission(id), { confirmed: 'on' }))
      await at('closed-answers', 200, await visitor.get(to.attemptResponses(id)))
      await at('closed-submission', 200, await visitor.get(to.attemptSubmission(id)))
      const open = await visitor.post(to.attempts(courseSlug, 'final-test'))
      await visitor.post(to.withdrawal(courseSlug))
      for (const [name, address] of [
        ['left-course', to.myCourse(courseSlug)],
        ['left-courses', to.myCourses()],
        ['left-lesson', to.lesson(courseSlug, lessonId)],
        ['left-rules', to.assessment(courseSlug, 'quiz-2')],
        ['left-attempt', open.path],
        ['left-enrolment', to.enrolment(courseSlug)],
      ] as const)
        await at(name, 200, await visitor.get(address))
      await at('left-start', 422, await visitor.post(to.attempts(courseSlug, 'quiz-2')))
      expect(faults).toEqual([])
    })
  })
}

test('a certificate that was revoked, on the page of whoever checks it and on her own', async ({
  page,
  server,
  owner,
}) => {
  revoke(server, owner.params['credentialId']!)
  for (const language of ['en', 'ar']) {
    const { faults, at } = looker(page, server, language)
    const hers = inLanguage(aVisitor(server.url, { session: owner.token }), language)
    const anybody = inLanguage(aVisitor(server.url), language)
    await at('revoked-verification', 200, await anybody.get(to.verify(owner.params['credentialId']!)))
    await at('revoked-certificate', 200, await hers.get(to.certificate(owner.params['credentialId']!)))
    await at('revoked-certificates', 200, await hers.get(to.certificates()))
    expect(faults).toEqual([])
  }
})

test('no form that can be refused is left out', async () => {
  const filled = forms.map(([, address]) =>
    address({ params: {} } as Owner)
      .split('/')
      .slice(1, 3)
      .join('/'),
  )
  const routes = await routesOfBuild()
  const forgotten = routes
    .filter(
      ({ query, command, path }) =>
        query && command && !/^(learn|author)\/|:(token|sessionId|grantId|reportId)/.test(path),
    )
    .map(({ path }) => path)
    .filter((path) => !filled.includes(path.split('/').slice(0, 2).join('/')))
  // Buttons alone.
  expect(forgotten.sort()).toEqual(['sign-out'])
})
