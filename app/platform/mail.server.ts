/** Sends a finished mail: by SMTP where SMTP_URL names a server, otherwise as a file under `mail/` that people can read. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import type { Settings } from './env.server.ts'

export interface Mail {
  /** of the message in the outbox: a second sending carries the same Message-ID */
  id: string
  to: string
  toName: string
  language: string
  subject: string
  text: string
  html: string
}

export interface Mailer {
  /** @throws when the mail server refuses, or the file cannot be written */
  send(mail: Mail): Promise<void>
}

type MailSettings = Pick<Settings, 'smtpUrl' | 'mailFrom' | 'varFolder' | 'publicUrl'>

export function makeMailer(settings: MailSettings): Mailer {
  return settings.smtpUrl === null ? fileMailer(settings) : smtpMailer(settings, settings.smtpUrl)
}

function smtpMailer({ mailFrom, publicUrl }: MailSettings, url: string): Mailer {
  const transport = createTransport(url, { from: mailFrom })
  return {
    async send({ id, to, toName, language, subject, text, html }) {
      await transport.sendMail({
        to: { name: toName, address: to },
        subject,
        text,
        html,
        messageId: `<${id}@${new URL(publicUrl).hostname}>`,
        headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
      })
    },
  }
}

/** The file appears whole or not at all: it is written beside and moved. Names sort by time, as ids do. */
function fileMailer({ mailFrom, varFolder }: MailSettings): Mailer {
  const folder = path.join(varFolder, 'mail')
  return {
    async send({ id, to, toName, language, subject, text }) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const head = {
        From: mailFrom,
        To: `${oneLine(toName)} <${oneLine(to)}>`,
        Subject: oneLine(subject),
        'Content-Language': language,
      }
      const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`)
      const draft = path.join(folder, `.${id}`)
      writeFileSync(draft, `${lines.join('\n')}\n\n${text}`, { mode: 0o600 })
      renameSync(draft, path.join(folder, `${id}.txt`))
    },
  }
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
