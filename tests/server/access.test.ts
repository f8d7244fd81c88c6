/**
 * The access matrix, generated from the routes of the build: every handler × everybody × every form of request. What an
 * actor may not see answers 404 with the body of what does not exist, and nobody's data reach anybody else.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { addPerson, keysOf, type SignedInPerson } from '#tests/support/people.ts'
import { routesOfBuild, withoutGuard, type BuiltRoute } from '#tests/support/routes.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { aVisitor, formsOf, type Fields, type Visitor } from '#tests/support/visitor.ts'

const course = 'migration-data'
const canary = 'Zawadi Canary-Mwangi'

let server: TestServer
let routes: BuiltRoute[]
let owner: SignedInPerson
let owned: Record<string, string>

beforeAll(async () => {
  routes = await routesOfBuild()
  server = await startServer()
  owner = addPerson(server.databaseFile, { name: canary })
  owned = {
    ...fixedParams,
    ...(await takeTheCourse(aVisitor(server.url, { session: owner.token }))),
    sessionId: owner.sessionId,
  }
}, 180_000)
afterAll(() => server.stop())

const fixedParams = {
  courseSlug: course,
  lessonId: 'who-is-a-migrant',
  activityId: 'final-test',
  token: 'x'.repeat(43),
  '*': 'no/such/page',
}

/** Plays the whole course by its pages. @returns ids of what this learner owns now */
async function takeTheCourse(learner: Visitor): Promise<Record<string, string>> {
  await learner.post(to.enrolment(course))
  const lesson = await learner.get(to.lesson(course, fixedParams.lessonId))
  const checkId = /courses\/[\w-]+\/checks\/([\w-]+)/.exec(lesson.body)?.[1] ?? ''
  for (const id of ['who-is-a-migrant', 'stock-or-flow', 'framework-2021'])
    await learner.post(to.lessonCompletion(course, id))
  let attemptId = ''
  for (const activity of ['quiz-1', 'final-test']) {
    const attempt = await learner.post(to.attempts(course, activity))
    attemptId = attempt.path.split('/').at(-1) ?? ''
    const form = formsOf(attempt).find((one) => one.html.includes('name="answer.'))
    if (!form) throw new Error(`No answers on ${attempt.path}: ${attempt.body.slice(0, 2000)}`)
    await learner.post(form.action, { ...Object.fromEntries(form.fields), ...rightAnswers(attemptId) })
    await learner.post(to.attemptSubmission(attemptId))
  }
  const certificates = await learner.get(to.certificates())
  const credentialId = /\/certificates\/([0-9A-Z]{26})/.exec(certificates.body)?.[1]
  if (!credentialId) throw new Error(`No certificate on ${certificates.path}`)
  return { checkId, attemptId, credentialId }
}

function rightAnswers(attemptId: string): Fields {
  return Object.fromEntries<string | string[]>(
    keysOf(server.databaseFile, attemptId).map(({ position, solution }) => {
      const key = solution as { key?: string; keys?: string[]; cases?: { right: boolean; value: number }[] }
      if (key.keys) return [`answer.${position}.letters[]`, key.keys]
      return [`answer.${position}.value`, key.key ?? String(key.cases?.find((one) => one.right)?.value)]
    }),
  )
}

const ownedParams = ['attemptId', 'credentialId', 'sessionId']

function isOwned(route: BuiltRoute): boolean {
  return route.guard === 'learner' && ownedParams.some((name) => route.path.includes(`:${name}`))
}

function addressOf(route: BuiltRoute): string {
  return `/${route.path}`.replace(/:(\w+)|\*/g, (_, name: string | undefined) => encodeURI(owned[name ?? '*'] ?? ''))
}

type Who = 'anonymous' | 'owner' | 'peer' | 'trainer' | 'operator' | 'suspended' | 'expired'

function visitorAs(who: Who): Visitor {
  if (who === 'anonymous') return aVisitor(server.url)
  const session = (options: Parameters<typeof addPerson>[1]) =>
    aVisitor(server.url, { session: addPerson(server.databaseFile, options).token })
  switch (who) {
    case 'owner':
      return aVisitor(server.url, { session: owner.token })
    case 'peer':
    case 'trainer':
      return session({ name: 'Peer', ...(who === 'trainer' ? { role: 'trainer' } : {}) })
    case 'operator':
      return session({ name: 'Operator', role: 'operator' })
    case 'suspended':
      return session({ name: 'Suspended', status: 'suspended' })
    case 'expired':
      return session({ name: 'Expired', expired: true })
  }
}

type Verdict = 'page' | 'sign-in' | 'not-found'

function expected(route: BuiltRoute, who: Who): Verdict {
  if (route.guard === 'anyone') return 'page'
  if (who === 'anonymous' || who === 'suspended' || who === 'expired') return 'sign-in'
  if (route.guard === 'operator') return who === 'operator' ? 'page' : 'not-found'
  return isOwned(route) && who !== 'owner' ? 'not-found' : 'page'
}

/** What a script would send: routes for machines judge the shape before anything else. */
const jsonBodies: Record<string, object> = {
  'learn/attempts/:attemptId/response': {
    position: 1,
    id: '018f0000-0000-7000-8000-000000000001',
    replaces: null,
    value: 'a',
  },
}

const everybody: Who[] = ['anonymous', 'owner', 'peer', 'trainer', 'operator', 'suspended', 'expired']

/** Pages that show a name to whoever has the number on the paper: that is what they are for. */
const showsTheName = /^verify/

async function verdictOf(
  visitor: Visitor,
  address: string,
): Promise<{ verdict: Verdict; status: number; body: string }> {
  const page = await visitor.get(address)
  const verdict =
    page.path.startsWith('/sign-in') && !address.startsWith('/sign-in')
      ? 'sign-in'
      : page.status === 404
        ? 'not-found'
        : 'page'
  return { verdict, status: page.status, body: page.body }
}

describe('the matrix', () => {
  it('has no hole: every handler names its guard', () => {
    expect(withoutGuard(routes)).toEqual([])
    expect(routes.filter((route) => route.query).length).toBeGreaterThan(20)
  })

  it('a handler without a guard is caught', () => {
    expect(withoutGuard([{ id: 'routes/x', path: 'x', guard: null, query: true, command: false }])).toEqual([
      'routes/x',
    ])
  })

  it('is written down as it is', () => {
    const lines = routes.map(
      ({ path, guard, query, command, id }) =>
        `| \`/${path}\` | ${guard} | ${query ? 'yes' : ''} | ${command ? 'yes' : ''} | ${isOwned({ id, path, guard, query, command }) ? 'owner alone' : ''} |`,
    )
    const text = `# Access matrix\n\nGenerated from the routes (\`tests/server/access.test.ts\`); run it with \`UPDATE_MATRIX=1\` after adding a route.\n\n| address | guard | reads | changes | whose |\n| --- | --- | --- | --- | --- |\n${lines.join('\n')}\n`
    if (process.env['UPDATE_MATRIX']) writeFileSync('docs/access-matrix.md', text)
    expect(existsSync('docs/access-matrix.md') ? readFileSync('docs/access-matrix.md', 'utf8') : '').toBe(text)
  })

  it.each(everybody)(
    'what %s may see',
    async (who) => {
      const faults: string[] = []
      for (const route of routes.filter((one) => one.query && one.path !== '*')) {
        const address = addressOf(route)
        const { verdict, status, body } = await verdictOf(visitorAs(who), address)
        const wanted = expected(route, who)
        const settled = wanted === 'page' ? verdict !== 'sign-in' && status < 500 : verdict === wanted
        if (!settled) faults.push(`${address}: ${verdict} (${status}) instead of ${wanted}`)
        if (who !== 'owner' && body.includes(canary) && !showsTheName.test(route.path))
          faults.push(`${address} shows another's name`)
      }
      expect(faults).toEqual([])
    },
    60_000,
  )

  it.each(everybody.filter((who) => who !== 'owner'))(
    'data requests and HEAD give %s no more than the page',
    async (who) => {
      const faults: string[] = []
      for (const route of routes.filter((one) => one.query && one.path !== '*')) {
        const address = addressOf(route)
        const shown = expected(route, who) === 'page'
        for (const data of [
          `${address === '/' ? '/_root' : address}.data`,
          `${address === '/' ? '/_root' : address}.data?_routes=${encodeURIComponent(route.id)}`,
        ]) {
          const { body, status } = await visitorAs(who).get(data)
          if (body.includes(canary) && !showsTheName.test(route.path)) faults.push(`${data} carries another's name`)
          if (status >= 500) faults.push(`${data}: ${status}`)
          if (!shown && body.includes('"promptHtml"')) faults.push(`${data} carries items`)
        }
        const cookie = Array.from(visitorAs(who).cookies, ([name, value]) => `${name}=${value}`).join('; ')
        const head = await fetch(server.url + address, { method: 'HEAD', redirect: 'manual', headers: { cookie } })
        if (!shown && head.status === 200) faults.push(`HEAD ${address}: 200`)
      }
      expect(faults).toEqual([])
    },
    90_000,
  )

  it.each(['anonymous', 'peer', 'trainer', 'suspended', 'expired'] as Who[])(
    'what %s may change',
    async (who) => {
      const faults: string[] = []
      for (const route of routes.filter((one) => one.command)) {
        const address = addressOf(route)
        const json = jsonBodies[route.path]
        const visitor = visitorAs(who)
        const answer = json ? await visitor.postJson(address, json) : await visitor.post(address, {})
        const verdict =
          answer.status === 401 || (answer.path.startsWith('/sign-in') && !address.startsWith('/sign-in'))
            ? 'sign-in'
            : answer.status === 404
              ? 'not-found'
              : 'page'
        const wanted = expected({ ...route, guard: route.commandGuard ?? route.guard }, who)
        if (answer.status >= 500 || (wanted !== 'page' && verdict !== wanted))
          faults.push(`POST ${address}: ${answer.status} ${verdict} instead of ${wanted}`)
      }
      expect(faults).toEqual([])
    },
    60_000,
  )

  it('what is not yours and what does not exist have one body', async () => {
    const peer = visitorAs('peer')
    const plain = (body: string) => body.replace(/\/[\w/-]*\?lang=|[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
    const theirs = await peer.get(to.attempt(owned['attemptId'] ?? ''))
    const nobodys = await peer.get(to.attempt('018f0000-0000-7000-8000-000000000000'))
    expect([theirs.status, plain(theirs.body)]).toEqual([404, plain(nobodys.body)])
    const operators = await peer.get(to.operate())
    expect([operators.status, plain(operators.body)]).toEqual([404, plain((await peer.get('/no-such-page')).body)])
  })
})
