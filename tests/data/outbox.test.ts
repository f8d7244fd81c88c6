import { expect, it } from 'vitest'
import { enqueueMessage, leaseMessage, listMessages, markSent, markUnsent } from '#app/data/outbox.server.ts'
import { later, minutes } from '#app/platform/clock.ts'
import { aLearner, type World } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('the outbox', (world) => {
  async function enqueue(purpose: string, token = 'secret'): Promise<void> {
    const { newId, handles } = world().services
    const { accountId } = await learner(world())
    const message = {
      id: newId(),
      purpose,
      accountId,
      kind: 'reset-password' as const,
      language: 'en',
      parameters: { token },
    }
    await enqueueMessage(handles.writer, { ...message, at: world().now() })
  }
  const db = () => world().services.handles.writer
  const now = () => world().now()
  const inAMinute = () => later(now(), minutes(1))

  it('the same purpose is mailed once', async () => {
    await enqueue('reset:1')
    await enqueue('reset:1')
    expect(await listMessages(db(), {}, 10)).toHaveLength(1)
  })

  it('a message under a lease is not given to a second runner until the lease has ended', async () => {
    await enqueue('reset:1')
    expect(await leaseMessage(db(), now(), inAMinute())).toMatchObject({ kind: 'reset-password', attempts: 1 })
    expect(await leaseMessage(db(), now(), inAMinute())).toBeNull()
    world().pass(minutes(2))
    expect(await leaseMessage(db(), now(), inAMinute())).toMatchObject({ attempts: 2 })
  })

  it('a sent message keeps no token', async () => {
    await enqueue('reset:1', 'do-not-keep-me')
    const message = await leaseMessage(db(), now(), inAMinute())
    await markSent(db(), message!.id, now())
    const rows = await db().selectFrom('outbox_message').select(['state', 'parameters']).execute()
    expect(rows).toEqual([{ state: 'sent', parameters: '{"version":1}' }])
  })

  it('a message that could not be sent waits, and fails for good when it is given up', async () => {
    await enqueue('reset:1')
    const message = await leaseMessage(db(), now(), inAMinute())
    await markUnsent(db(), message!.id, later(now(), minutes(5)))
    expect(await leaseMessage(db(), now(), inAMinute())).toBeNull()
    world().pass(minutes(6))
    expect(await leaseMessage(db(), now(), inAMinute())).toMatchObject({ id: message!.id })
    await markUnsent(db(), message!.id, null)
    expect((await listMessages(db(), {}, 10))[0]?.state).toBe('failed')
  })
})

let known: { world: World; learner: Promise<{ accountId: string }> } | undefined

function learner(world: World): Promise<{ accountId: string }> {
  if (known?.world !== world) known = { world, learner: aLearner(world) }
  return known.learner
}
