import { afterEach, beforeEach, expect, it } from 'vitest'
import { enqueueMessage, listMessages } from '#app/data/outbox.server.ts'
import { days, hours, minutes } from '#app/platform/clock.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { deliverMail } from './deliver-mail.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
  const { accountId } = await aLearner(world, { email: 'amina@example.org' })
  const { newId, handles } = world.services
  const parameters = { token: 'secret' }
  const message = {
    id: newId(),
    purpose: 'reset:1',
    accountId,
    kind: 'reset-password' as const,
    language: 'fr',
    parameters,
  }
  await enqueueMessage(handles.writer, { ...message, at: world.now() })
})
afterEach(() => world.close())

const isStopping = () => false
const refusal = Object.assign(new Error('550 <amina@example.org> mailbox full'), {
  code: 'EENVELOPE',
  responseCode: 550,
})
const refusing = { send: () => Promise.reject(refusal), isStopping }

async function states(): Promise<string[]> {
  return (await listMessages(world.services.handles.reader, {}, 10)).map((message) => message.state)
}

it('a waiting message is sent once, in its language, to its address', async () => {
  const seen: unknown[] = []
  const delivery = {
    send: async (message: { email: string; language: string }) => void seen.push([message.email, message.language]),
    isStopping,
  }
  expect(await deliverMail(world.services, delivery)).toBe(1)
  expect(await deliverMail(world.services, delivery)).toBe(0)
  expect(seen).toEqual([['amina@example.org', 'fr']])
})

it('a refused message waits longer each time and fails in the end', async () => {
  expect(await deliverMail(world.services, refusing)).toBe(0)
  expect(await states()).toEqual(['waiting'])
  world.pass(minutes(2))
  const seen: number[] = []
  await deliverMail(world.services, { send: async (message) => void seen.push(message.attempts), isStopping })
  expect(seen).toEqual([2])
})

it('after the last try it is given up', async () => {
  const { accountId } = await aLearner(world, { email: 'josef@example.org' })
  const message = { id: world.services.newId(), purpose: 'changed:1', accountId, language: 'en', parameters: {} }
  await enqueueMessage(world.services.handles.writer, { ...message, kind: 'password-changed', at: world.now() })
  for (let attempt = 1; attempt <= 8; attempt++) {
    await deliverMail(world.services, refusing)
    world.pass(days(2))
  }
  expect(await states()).toEqual(['failed', 'failed'])
})

it('a link that has ended meanwhile is not sent', async () => {
  await deliverMail(world.services, refusing)
  world.pass(hours(1))
  const seen: unknown[] = []
  expect(await deliverMail(world.services, { send: async (message) => void seen.push(message), isStopping })).toBe(0)
  expect([seen, await states()]).toEqual([[], ['failed']])
})

it('nothing more is begun once the process ends', async () => {
  const seen: unknown[] = []
  await deliverMail(world.services, { send: async (message) => void seen.push(message), isStopping: () => true })
  expect([seen, await states()]).toEqual([[], ['waiting']])
})

it('the log has the code of a refusal, not its words', async () => {
  const lines: unknown[] = []
  const log = { ...world.services.log, write: (...line: unknown[]) => void lines.push(line) }
  await deliverMail({ ...world.services, log }, refusing)
  expect(JSON.stringify(lines)).toContain('EENVELOPE 550')
  expect(JSON.stringify(lines)).not.toContain('amina')
})
