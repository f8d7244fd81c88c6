/** Sends a finished mail: by SMTP where SMTP_URL names a server, otherwise as a file under `mail/` that people can read. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { minutes, seconds } from './clock.ts'
import type { Settings } from './env.server.ts'
import { mailFolder } from './mail-files.server.ts'

export interface Mail {
  /** of the message in the outbox: a second sending carries the same Message-ID */
  id: string
  to: string
  toName: string
  /** in place of the name that MAIL_FROM has; null: as it is there */
  senderName: string | null
  /** where answers go; null: to the sender */
  replyTo: string | null
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

/** In all less than the lease of a message. */
const patience = {
  connectionTimeout: seconds(20),
  greetingTimeout: seconds(20),
  socketTimeout: minutes(1),
}

function smtpMailer({ mailFrom, publicUrl }: MailSettings, url: string): Mailer {
  const transport = createTransport({ url, ...patience })
  return {
    async send({ id, to, toName, senderName, replyTo, language, subject, text, html }) {
      await transport.sendMail({
        from: sender(mailFrom, senderName),
        to: { name: toName, address: to },
        ...(replyTo === null ? {} : { replyTo }),
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
  const folder = mailFolder({ varFolder })
  return {
    async send({ id, to, toName, senderName, replyTo, language, subject, text }) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const head = {
        From: shown(sender(mailFrom, senderName)),
        To: `${oneLine(toName)} <${oneLine(to)}>`,
        ...(replyTo === null ? {} : { 'Reply-To': oneLine(replyTo) }),
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

/** @param from `Name <address>` or an address */
function sender(from: string, name: string | null): string | { name: string; address: string } {
  return name === null ? from : { name, address: /<([^>]*)>/.exec(from)?.[1] ?? from }
}

function shown(from: ReturnType<typeof sender>): string {
  return typeof from === 'string' ? from : `${oneLine(from.name)} <${from.address}>`
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
