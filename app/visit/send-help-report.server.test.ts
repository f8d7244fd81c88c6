import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { suspendAccount } from '#app/data/accounts.server.ts'
import { listReports } from '#app/data/help-reports.server.ts'
import { insertGrant } from '#app/data/role-grants.server.ts'
import { reportsAnHour } from '#app/domain/help/report.ts'
import type { Actor, SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { hours } from '#app/platform/clock.ts'
import { anEnrolledLearner, begin, courseSlug } from '#tests/support/learning.ts'
import { personasOf } from '#tests/support/personas.ts'
import { aLearner, anonymous, aWorld, type World } from '#tests/support/world.ts'
import { sendHelpReport, type HelpReportInput, type Sent } from './send-help-report.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const input = (more: Partial<HelpReportInput> = {}): HelpReportInput => ({
  sending: world.services.newId(),
  text: 'The chart is empty.',
  address: 'amina@example.org',
  page: '/learn',
  request: '6f1c3b1e-0000-4000-8000-000000000000',
  ...more,
})

async function send(actor: Actor, more: Partial<HelpReportInput> = {}): Promise<Sent> {
  const outcome = await sendHelpReport(world.ctx(actor), input(more))
  if (isRefusal(outcome)) throw new Error(`Refused: ${JSON.stringify(outcome)}`)
  return outcome
}

const kept = () => listReports(world.services.handles.reader, {}, 50)

async function mails(): Promise<{ to: string; language: string; [parameter: string]: unknown }[]> {
  const rows = await world.services.handles.reader
    .selectFrom('outbox_message')
    .where('kind', '=', 'help-report')
    .orderBy('id')
    .select(['account_id', 'language', 'parameters'])
    .execute()
  return rows.map(({ account_id, language, parameters }) => {
    return { to: account_id, language, ...(JSON.parse(parameters) as object) }
  })
}

async function grant(person: SignedIn, role: 'trainer' | 'operator', course = 'centre', until?: string) {
  const { newId, handles, now } = world.services
  const scopeKind = role === 'trainer' ? ('course' as const) : ('centre' as const)
  const id = { id: newId(), accountId: person.accountId, at: now(), grantedBy: null, reason: 'test' }
  await insertGrant(handles.writer, { ...id, role, scopeKind, scopeId: course, until: until ?? null })
}

async function anOperator(): Promise<SignedIn> {
  const operator = await aLearner(world, { name: 'Olu', language: 'fr' })
  await grant(operator, 'operator')
  return operator
}

describe('what is sent', () => {
  it('is kept with page, request and language, and answered with a number', async () => {
    const learner = await aLearner(world)
    const { number } = await send(learner)
    expect(number).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
    expect(await kept()).toMatchObject([
      {
        accountId: learner.accountId,
        text: 'The chart is empty.',
        address: 'amina@example.org',
        page: '/learn',
        requestId: '6f1c3b1e-0000-4000-8000-000000000000',
        language: 'en',
        state: 'open',
      },
    ])
  })

  it('keeps no page that is not ours, no one-time link, and no number that is none', async () => {
    await send(anonymous, { page: 'https://evil.example/', request: '<b>' })
    await send(anonymous, { page: `/account/reset/${'Ab3_'.repeat(10)}xyz` })
    const pages = (await kept()).map(({ page, requestId }) => [page, requestId === null])
    expect(pages).toEqual([
      ['/account/reset', false],
      [null, true],
    ])
  })

  it('by somebody signed in may leave the address empty: it is her own', async () => {
    await send(await aLearner(world, { email: 'own@example.org' }), { address: '' })
    expect(await kept()).toMatchObject([{ address: 'own@example.org' }])
  })

  it('by somebody unknown needs an address', async () => {
    const outcome = await sendHelpReport(world.ctx(anonymous), input({ address: '' }))
    expect(isRefusal(outcome) && outcome.errors).toEqual({ address: { key: 'help.address-missing' } })
    expect(await kept()).toEqual([])
  })

  it('twice is sent once', async () => {
    await anOperator()
    const sending = world.services.newId()
    const [first, second] = [await send(anonymous, { sending }), await send(anonymous, { sending })]
    expect(second).toEqual(first)
    expect([(await kept()).length, (await mails()).length]).toEqual([1, 1])
  })

  it('from a form that was gone back to and filled in anew is another report', async () => {
    const sending = world.services.newId()
    const first = await send(anonymous, { sending })
    const second = await send(anonymous, { sending, text: 'And the table too.' })
    expect(second.number).not.toBe(first.number)
    expect((await kept()).map(({ text }) => text)).toEqual(['And the table too.', 'The chart is empty.'])
  })

  it('is refused beyond what a network may send in an hour, and taken again in the next', async () => {
    for (let i = 0; i < reportsAnHour; i++) await send(anonymous)
    const outcome = await sendHelpReport(world.ctx(anonymous), input())
    expect(outcome).toMatchObject({
      refused: true,
      problem: { key: 'help.too-often' },
      later: { status: 429, seconds: 3600 },
    })
    expect(await kept()).toHaveLength(reportsAnHour)
    world.pass(hours(1))
    await send(anonymous)
  })
})

describe('who is told', () => {
  it('the operators, each in her language, where no course is concerned', async () => {
    const operator = await anOperator()
    await send(anonymous)
    expect(await mails()).toMatchObject([
      { to: operator.accountId, language: 'fr', text: 'The chart is empty.', address: 'amina@example.org' },
    ])
    expect((await mails())[0]).toMatchObject({ isOperator: true, page: '/learn' })
  })

  it('the trainers of the course, and they alone, where there are some', async () => {
    await anEnrolledLearner(world)
    await anOperator()
    const [trainer, other] = [await aLearner(world), await aLearner(world)]
    await grant(trainer, 'trainer', courseSlug)
    await grant(other, 'trainer', 'another-course')
    await send(anonymous, { page: `/learn/courses/${courseSlug}/lessons/lesson-1` })
    expect(await mails()).toMatchObject([{ to: trainer.accountId, isOperator: false }])
    expect(await kept()).toMatchObject([{ courseSlug }])
  })

  it('of everybody whom the access matrix asks about, the trainer of the course alone', async () => {
    await anEnrolledLearner(world)
    const personas = Object.entries(personasOf(courseSlug)).filter(([, { isSignedIn }]) => isSignedIn)
    const names = new Map<string, string>()
    for (const [name, { person }] of personas) {
      const { accountId } = await aLearner(world, { name })
      names.set(accountId, name)
      const { newId, handles, now } = world.services
      const held = { id: newId(), accountId, at: now(), grantedBy: null, reason: 'test' }
      if (person?.grant) await insertGrant(handles.writer, { ...held, ...person.grant })
    }
    await send(anonymous, { page: `/courses/${courseSlug}` })
    expect((await mails()).map(({ to }) => names.get(to))).toEqual(['trainer of the course'])
  })

  it('the trainers of the course that an attempt is of', async () => {
    const { learner } = await anEnrolledLearner(world)
    const trainer = await aLearner(world)
    await grant(trainer, 'trainer', courseSlug)
    const attemptId = await begin(world, learner, 'quiz-1')
    await send(learner, { page: `/learn/attempts/${attemptId}/result` })
    expect((await mails()).map(({ to }) => to)).toEqual([trainer.accountId])
  })

  it('the operators, where the course has no trainer any more', async () => {
    await anEnrolledLearner(world)
    const operator = await anOperator()
    const [ended, closed] = [await aLearner(world), await aLearner(world)]
    await grant(ended, 'trainer', courseSlug, world.now())
    await grant(closed, 'trainer', courseSlug)
    await suspendAccount(world.services.handles.writer, closed.accountId)
    await send(anonymous, { page: `/courses/${courseSlug}` })
    expect((await mails()).map(({ to }) => to)).toEqual([operator.accountId])
  })

  it('nobody on a site that nobody runs yet; the report is kept all the same', async () => {
    await send(anonymous)
    expect([(await mails()).length, (await kept()).length]).toEqual([0, 1])
  })
})
