import { afterEach, beforeEach, expect, it } from 'vitest'
import { enqueueMessage, markSent } from '#app/data/outbox.server.ts'
import { anonymous } from '#app/domain/access/actor.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { listMail } from './list-mail.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

async function mail(accountId: string, purpose: string): Promise<string> {
  const id = world.services.newId()
  const message = { id, purpose, accountId, kind: 'password-changed' as const, language: 'en', parameters: {} }
  await enqueueMessage(world.services.handles.writer, { ...message, at: world.now() })
  return id
}

it('shows the newest first, by state, and how many there are in each', async () => {
  const { accountId } = await aLearner(world, { name: 'Amina Diallo' })
  const [first, second] = [await mail(accountId, 'one'), await mail(accountId, 'two')]
  await markSent(world.services.handles.writer, first, world.now())
  const page = await listMail(world.readingCtx(anonymous), {})
  expect(page.messages.map(({ id, name }) => [id, name])).toEqual([
    [second, 'Amina Diallo'],
    [first, 'Amina Diallo'],
  ])
  expect(page).toMatchObject({ counts: { waiting: 1, sent: 1, failed: 0 }, next: null, mailGoesTo: 'files' })
  const sent = await listMail(world.readingCtx(anonymous), { state: 'sent' })
  expect(sent.messages.map(({ id }) => id)).toEqual([first])
})

it('goes on where the last page ended', async () => {
  const { accountId } = await aLearner(world)
  const ids: string[] = []
  for (let i = 0; i < 51; i++) ids.push(await mail(accountId, `${i}`))
  const { messages, next } = await listMail(world.readingCtx(anonymous), {})
  expect(messages).toHaveLength(50)
  const rest = await listMail(world.readingCtx(anonymous), { before: next! })
  expect(rest.messages.map(({ id }) => id)).toEqual([ids[0]])
})
