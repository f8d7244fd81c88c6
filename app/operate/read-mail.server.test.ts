import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { newToken } from '#app/auth/secrets.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import { anonymous } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/platform/errors.ts'
import { aLearner, aWorld, type World } from '#tests/support/world.ts'
import { readMail } from './read-mail.server.ts'

let world: World
let varFolder: string
let messageId: string
beforeEach(async () => {
  world = await aWorld()
  varFolder = mkdtempSync(path.join(tmpdir(), 'darasa-mail-'))
  const { accountId } = await aLearner(world)
  messageId = world.services.newId()
  const message = { id: messageId, purpose: 'x', accountId, kind: 'password-changed' as const, language: 'en' }
  await enqueueMessage(world.services.handles.writer, { ...message, parameters: {}, at: world.now() })
})
afterEach(async () => {
  rmSync(varFolder, { recursive: true })
  await world.close()
})

const ctx = (smtpUrl: string | null = null) => {
  const reading = world.readingCtx(anonymous)
  return { ...reading, settings: { ...reading.settings, varFolder, smtpUrl } }
}

it('shows the words where mail is written to files', async () => {
  expect((await readMail(ctx(), { messageId })).text).toBeNull()
  mkdirSync(path.join(varFolder, 'mail'))
  writeFileSync(path.join(varFolder, 'mail', `${messageId}.txt`), 'Subject: Hello')
  expect(await readMail(ctx(), { messageId })).toMatchObject({ text: 'Subject: Hello', mailGoesTo: 'files' })
  expect(await readMail(ctx('smtp://mail.example.org'), { messageId })).toMatchObject({ text: null })
})

it.each(['confirmation', 'reset'] as const)('a link is shown without what makes it work (%s)', async (page) => {
  const token = newToken()
  mkdirSync(path.join(varFolder, 'mail'))
  const written = `Open this:\n\nhttps://training.example.org${to[page](token)}\n\nIt works once.`
  writeFileSync(path.join(varFolder, 'mail', `${messageId}.txt`), written)
  const { text } = await readMail(ctx(), { messageId })
  expect(text).toBe(`Open this:\n\nhttps://training.example.org/account/${page}/…\n\nIt works once.`)
  expect(written).toContain(token)
})

it('is not found under a number that no message has', async () => {
  await expect(readMail(ctx(), { messageId: world.services.newId() })).rejects.toThrow(NotFound)
})
