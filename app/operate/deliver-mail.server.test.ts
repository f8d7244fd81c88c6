import { afterEach, beforeEach, expect, it } from 'vitest'
import { enqueueMessage, listMessages } from '#app/data/outbox.server.ts'
import { days, minutes } from '#app/platform/clock.ts'
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

const refusing = {
  send: () => Promise.reject(new Error('mailbox full')),
}

async function states(): Promise<string[]> {
  return (await listMessages(world.services.handles.reader, 10)).map((message) => message.state)
}

it('a waiting message is sent once, in its language, to its address', async () => {
  const seen: unknown[] = []
  const delivery = {
    send: async (message: { email: string; language: string }) => void seen.push([message.email, message.language]),
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
  await deliverMail(world.services, { send: async (message) => void seen.push(message.attempts) })
  expect(seen).toEqual([2])
})

it('after the last try it is given up', async () => {
  for (let attempt = 1; attempt <= 8; attempt++) {
    await deliverMail(world.services, refusing)
    world.pass(days(2))
  }
  expect(await states()).toEqual(['failed'])
})
