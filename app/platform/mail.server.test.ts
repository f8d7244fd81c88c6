import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeMailer } from './mail.server.ts'

const mail = {
  id: 'message-1',
  to: 'amina@example.org',
  toName: 'Amina\r\nBcc: everybody',
  senderName: null,
  replyTo: null,
  language: 'ar',
  subject: 'شهادتك',
  text: 'مرحبًا',
  html: '<p>مرحبًا</p>',
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-mail-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const settings = (smtpUrl: string | null) => ({
  smtpUrl,
  mailFrom: 'Darasa <no-reply@example.org>',
  varFolder: folder,
  publicUrl: 'https://training.example.org',
})

it('without a mail server a mail is a readable file, and a name cannot add a header', async () => {
  await makeMailer(settings(null)).send(mail)
  expect(readdirSync(path.join(folder, 'mail'))).toEqual(['message-1.txt'])
  const text = readFileSync(path.join(folder, 'mail', 'message-1.txt'), 'utf8')
  expect(text).toContain('To: Amina Bcc: everybody <amina@example.org>\nSubject: شهادتك\n')
  expect(text).toContain('\n\nمرحبًا')
})

it('the centre’s name stands before the address, and answers go where it says', async () => {
  await makeMailer(settings(null)).send({ ...mail, senderName: 'Centre\nBcc: x', replyTo: 'training@example.org' })
  const text = readFileSync(path.join(folder, 'mail', 'message-1.txt'), 'utf8')
  expect(text).toMatch(/^From: Centre Bcc: x <no-reply@example.org>\nTo: .*\nReply-To: training@example.org\n/)
})

it('with a mail server it arrives there; a refusal is an error', async () => {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(address.startsWith('full') ? new Error('mailbox full') : null),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => (received.push(Buffer.concat(chunks).toString()), done()))
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const mailer = makeMailer(settings(`smtp://127.0.0.1:${port}`))
  await mailer.send(mail)
  await expect(mailer.send({ ...mail, to: 'full@example.org' })).rejects.toThrow(/mailbox full/)
  await new Promise<void>((resolve) => server.close(resolve))
  expect(received).toHaveLength(1)
  expect(received[0]).toContain('Message-ID: <message-1@training.example.org>')
  expect(received[0]).not.toMatch(/^Bcc:/m)
})
