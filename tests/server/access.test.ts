/**
 * The access matrix, generated from the routes of the build: every page × everybody × every form of request. Whoever is
 * entitled sees the page that is due; what an actor may not see answers 404 with the body of what does not exist, and
 * nothing of the owner's reaches anybody else.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { accessOf, stepAt, stepOf, type Verdict } from '#tests/support/access.ts'
import { addressOf, anOwner, courseSlug, type Owner } from '#tests/support/owner.ts'
import { personaNames, personasOf, visitorAs, type Persona } from '#tests/support/personas.ts'
import { aPicture } from '#tests/support/picture.ts'
import { routesOfBuild, withoutGuard, type BuiltRoute } from '#tests/support/routes.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { aVisitor, type Page, type Visitor } from '#tests/support/visitor.ts'

let server: TestServer
let routes: BuiltRoute[]
let pages: BuiltRoute[]
let owner: Owner
let personas: Record<string, Persona>

beforeAll(async () => {
  routes = await routesOfBuild()
  pages = routes.filter((route) => route.query && route.path !== '*')
  server = await startServer()
  owner = await anOwner(server)
  owner.params['hash'] = await aLogo()
  personas = personasOf(courseSlug)
}, 180_000)
afterAll(() => server.stop())

/** An operator puts a logo up. @returns what its address names it by */
async function aLogo(): Promise<string> {
  const operator = await visitorAs(server, personasOf('')['operator']!, courseSlug)
  const { body, status } = await operator.postFile(to.operateLogo(), 'logo', aPicture())
  const hash = /\/logos\/([0-9a-f]{64})/.exec(body)?.[1]
  if (hash === undefined) throw new Error(`No logo after ${status}`)
  return hash
}

function theOwner(): Visitor {
  return aVisitor(server.url, { session: owner.token })
}

const ownerPersona: Persona = { person: {}, isSignedIn: true, isEnrolled: true, isOwner: true }

/** Which of her marks the owner sees where; everybody who has the number of a certificate sees whose it is. */
const shown: Record<string, (keyof Owner['canaries'])[]> = {
  account: ['name', 'email', 'institution'],
  'account/devices': ['device', 'sessionId'],
  'account/devices/:sessionId/ending': ['device'],
  certificates: ['credentialId'],
  'certificates/:credentialId': ['name'],
  'learn/attempts/:attemptId': ['answer of the open attempt'],
  'learn/attempts/:attemptId/responses': ['answer of the open attempt'],
  'learn/attempts/:attemptId/result': ['answer of the attempt'],
  'learn/courses/:courseSlug/checks/:checkId/submission': ['answer of the check'],
  'learn/courses/:courseSlug/lessons/:lessonId': ['answer of the check'],
  'learn/courses/:courseSlug/tests/:activityId': ['openAttemptId'],
  'learn/courses/:courseSlug/worksheets/:activityId': ['answer of the worksheet', 'handInId'],
  'learn/courses/:courseSlug/worksheets/:activityId/entries': ['answer of the worksheet', 'handInId'],
  'learn/courses/:courseSlug/worksheets/:activityId/hand-ins': ['answer of the worksheet', 'handInId'],
  'learn/portfolio': ['handInId'],
  'learn/portfolio/:handInId': ['name', 'answer of the worksheet'],
  'learn/portfolio/:handInId.html': ['name', 'answer of the worksheet'],
  'verify/:credentialId': ['name'],
}

/** The owner's marks in what was answered; an id that was asked for is no news. */
function marksIn(text: string, address: string): string[] {
  return Object.entries(owner.canaries)
    .filter(([, mark]) => text.includes(mark) && !address.includes(mark))
    .map(([name]) => name)
}

/** What an operator reads of a person on purpose: who she is and how she stands, never what she answered. */
const operatorsBusiness = /^(name|email|institution|credentialId)$/

/** What a trainer of the course reads of who handed something in. */
const trainersBusiness = /^(name|email|answer of the worksheet|handInId)$/

function isDisclosed(route: BuiltRoute, persona: Persona, mark: string): boolean {
  if (route.guard === 'trainer' && accessOf(route, persona) === 'page') return trainersBusiness.test(mark)
  if (route.guard === 'operator' && accessOf(route, persona) === 'page') return operatorsBusiness.test(mark)
  return route.path === 'verify/:credentialId' && mark === 'name'
}

/** Where a request for a page is led, for those who are entitled to it. */
function dueAt(route: BuiltRoute, { isSignedIn, isEnrolled, person }: Persona): string | RegExp {
  const hasFactor = person?.grant !== undefined && person.factor !== 'none'
  switch (route.path) {
    case 'sign-in/code':
    case 'sign-in/recovery-code':
      return isSignedIn ? to.myCourses() : addressOf(route, owner)
    case 'account/second-factor/set-up':
      return hasFactor ? to.secondFactor() : to.secondFactorSetUp()
    case 'account/second-factor/replacement':
    case 'account/second-factor/removal':
    case 'account/second-factor/renewal':
      return hasFactor ? addressOf(route, owner) : to.secondFactor()
    case 'sign-in':
      return isSignedIn ? to.myCourses() : to.signIn()
    case 'sign-up':
      return isSignedIn ? to.account() : to.signUp()
    case 'learn/courses/:courseSlug':
      return isEnrolled ? to.myCourse(courseSlug) : to.enrolment(courseSlug)
    case 'learn/courses/:courseSlug/continuation':
      return isEnrolled
        ? /^\/learn\/(courses\/migration-data\/(lessons|tests|scenarios|worksheets)|attempts)\/[\w-]+$/
        : to.enrolment(courseSlug)
    case 'operate/settings/logo/removal':
      return to.operateLogo()
    default:
      return addressOf(route, owner)
  }
}

/** @returns what is wrong with an answer, or null */
function wrong(route: BuiltRoute, persona: Persona, { status, path }: Page): string | null {
  const verdict = accessOf(route, persona)
  const address = addressOf(route, owner)
  const isStep = () => status === 200 && stepAt(path) === verdict
  const isRight = {
    page: () => status === 200 && path.match(dueAt(route, persona))?.[0] === path,
    'sign-in': isStep,
    code: isStep,
    'set-up': isStep,
    'not-found': () => status === 404 && path === address,
  }[verdict]()
  return isRight ? null : `${address}: ${status} at ${path}, where ${verdict} is due`
}

describe('the matrix', () => {
  it('has no hole: every handler names its guard', () => {
    expect(withoutGuard(routes)).toEqual([])
    expect(pages.length).toBeGreaterThan(20)
  })

  it('a handler without a guard is caught', () => {
    const bare = { id: 'routes/x', path: 'x', guard: null, query: true, command: false }
    expect(withoutGuard([bare])).toEqual(['routes/x'])
  })

  it('a guard that nobody has thought of is caught', () => {
    expect(() => accessOf({ path: 'x', guard: 'surveyor' }, ownerPersona)).toThrow('surveyor')
  })

  it('is written down as it is', () => {
    const whose: Partial<Record<Verdict, string>> = { 'not-found': 'owner alone' }
    const peer: Persona = { ...ownerPersona, isOwner: false }
    const lines = routes.map((route) => {
      const { path, guard, query, command } = route
      const stranger = accessOf(route, { ...peer, isEnrolled: false })
      const who =
        guard !== 'learner' ? '' : (whose[accessOf(route, peer)] ?? (stranger === 'page' ? '' : 'the enrolled'))
      return `| \`/${path}\` | ${guard} | ${query ? 'yes' : ''} | ${command ? 'yes' : ''} | ${who} |`
    })
    const text = `# Access matrix\n\nGenerated from the routes (\`tests/server/access.test.ts\`); run it with \`UPDATE_MATRIX=1\` after adding a route.\n\n| address | guard | reads | changes | whose |\n| --- | --- | --- | --- | --- |\n${lines.join('\n')}\n`
    if (process.env['UPDATE_MATRIX']) writeFileSync('docs/access-matrix.md', text)
    expect(existsSync('docs/access-matrix.md') ? readFileSync('docs/access-matrix.md', 'utf8') : '').toBe(text)
  })
})

describe('the owner', () => {
  it('gets every page that is due', async () => {
    const visitor = theOwner()
    const answers: (string | null)[] = []
    for (const route of pages) answers.push(wrong(route, ownerPersona, await visitor.get(addressOf(route, owner))))
    expect(answers.filter(Boolean)).toEqual([])
  }, 60_000)

  it('sees each of her marks, in the page and in its data: what others are searched for can be seen', async () => {
    const missing: string[] = []
    for (const [path, marks] of Object.entries(shown)) {
      const address = addressOf({ path }, owner)
      for (const asked of [address, `${address}.data`]) {
        const { body } = await theOwner().get(asked)
        const found = marksIn(body, asked)
        missing.push(...marks.filter((mark) => !found.includes(mark)).map((mark) => `${asked} does not show ${mark}`))
      }
    }
    expect(missing).toEqual([])
    expect(new Set(Object.values(shown).flat())).toEqual(new Set(Object.keys(owner.canaries)))
  }, 60_000)

  it('is named on the page that verifies her certificate, and nothing else of hers is', async () => {
    const address = to.verify(owner.canaries.credentialId)
    const { body } = await aVisitor(server.url).get(address)
    expect(marksIn(body, address)).toEqual(['name'])
  })
})

describe.each(personaNames)('%s', (name) => {
  it('sees what is due and nothing of the owner’s', async () => {
    const persona = personas[name]!
    const visitor = await visitorAs(server, persona, courseSlug)
    const faults: string[] = []
    for (const route of pages) {
      const address = addressOf(route, owner)
      const page = await visitor.get(address)
      const fault = wrong(route, persona, page)
      if (fault) faults.push(fault)
      for (const mark of marksIn(page.body, address))
        if (!isDisclosed(route, persona, mark)) faults.push(`${address} shows ${mark}`)
    }
    expect(faults).toEqual([])
  }, 60_000)

  it('gets no more by asking for data or for the head alone', async () => {
    const persona = personas[name]!
    const visitor = await visitorAs(server, persona, courseSlug)
    const faults: string[] = []
    for (const route of pages) {
      const address = addressOf(route, owner)
      const due = bareStatus(route, persona)
      const data = `${address === '/' ? '/_root' : address}.data`
      for (const asked of [data, `${data}?_routes=${encodeURIComponent(route.id)}`]) {
        const { body, status } = await visitor.get(asked)
        for (const mark of marksIn(body, address))
          if (!isDisclosed(route, persona, mark)) faults.push(`${asked} carries ${mark}`)
        if (status !== due.data) faults.push(`${asked}: ${status}, where ${due.data} is due`)
      }
      const { status, headers } = await visitor.head(address)
      const way = headers.get('location')?.split('?')[0] ?? address
      if (!due.head.includes(status) || way.match(due.way)?.[0] !== way)
        faults.push(`HEAD ${address}: ${status}, leading to ${way}`)
    }
    expect(faults).toEqual([])
  }, 90_000)
})

/** What a request that follows no redirects is answered: 202 is how the framework's data name a redirect. */
function bareStatus(route: BuiltRoute, persona: Persona): { data: number; head: number[]; way: string | RegExp } {
  const address = addressOf(route, owner)
  const verdict = accessOf(route, persona)
  if (verdict === 'not-found') return { data: 404, head: [404], way: address }
  // "Continue" leads who has not enrolled by way of the course.
  const isDetour = route.path.endsWith('/continuation') && !persona.isEnrolled
  const due = isDetour ? to.myCourse(courseSlug) : dueAt(route, persona)
  const way = verdict === 'page' ? due : stepOf[verdict]
  return way === address ? { data: 200, head: [200], way } : { data: 202, head: [302, 303], way }
}

it('what is not yours and what does not exist have one body', async () => {
  const peer = await visitorAs(server, personas['peer in the same course and institution']!, courseSlug)
  const plain = (body: string) => body.replace(/\/[\w/-]*\?lang=|\/help\?page=[\w/-]*|[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
  const theirs = await peer.get(to.attempt(owner.canaries.openAttemptId))
  const nobodys = await peer.get(to.attempt('018f0000-0000-7000-8000-000000000000'))
  expect([theirs.status, plain(theirs.body)]).toEqual([404, plain(nobodys.body)])
  const operators = await peer.get(to.operate())
  expect([operators.status, plain(operators.body)]).toEqual([404, plain((await peer.get('/no-such-page')).body)])
})
