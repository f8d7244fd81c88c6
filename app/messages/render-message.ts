/** Writes a mail: plain text first, a simple page beside it. Every kind of message has its own lines. */
import { to } from '#app/addresses.ts'
import type { MessageKind, MessageParameters } from '#app/domain/message.ts'
import { translator, type Translate } from '#app/i18n/translate.ts'
import type { Language } from '#app/i18n/locales.ts'

export interface Rendered {
  subject: string
  text: string
  html: string
}

export interface MessageFrame {
  language: Language
  name: string
  /** origin of the site: every link begins with it */
  publicUrl: string
  parameters: unknown
}

interface Lines {
  subject: string
  paragraphs: string[]
  /** the one thing to do */
  link: { words: string; path: string }
}

type Writer<K extends MessageKind> = (i18n: Translate, parameters: MessageParameters[K]) => Lines

const writers = {
  'confirm-address': ({ t }, { token }) => ({
    subject: t('mail.confirm-subject'),
    paragraphs: [t('mail.confirm'), t('mail.confirm-end')],
    link: { words: t('mail.confirm-link'), path: to.confirmation(token) },
  }),
  'address-known': ({ t }) => ({
    subject: t('mail.known-subject'),
    paragraphs: [t('mail.known')],
    link: { words: t('mail.known-link'), path: to.signIn() },
  }),
  'reset-password': ({ t }, { token }) => ({
    subject: t('mail.reset-subject'),
    paragraphs: [t('mail.reset'), t('mail.reset-end')],
    link: { words: t('mail.reset-link'), path: to.reset(token) },
  }),
  'password-changed': ({ t }) => ({
    subject: t('mail.changed-subject'),
    paragraphs: [t('mail.changed')],
    link: { words: t('mail.changed-link'), path: to.resetRequest() },
  }),
  'course-completed': ({ t }, { courseTitle, credentialId }) => ({
    subject: t('mail.completed-subject', { course: courseTitle }),
    paragraphs: [t('mail.completed', { course: courseTitle })],
    link: { words: t('mail.completed-link'), path: to.certificate(credentialId) },
  }),
} satisfies { [K in MessageKind]: Writer<K> }

/** @param frame.parameters as stored in the outbox for this kind */
export function renderMessage<K extends MessageKind>(kind: K, frame: MessageFrame): Rendered {
  const i18n = translator(frame.language)
  const write = writers[kind] as unknown as Writer<K>
  const { subject, paragraphs, link } = write(i18n, frame.parameters as MessageParameters[K])
  const greeting = i18n.t('mail.greeting', { name: frame.name })
  const address = `${frame.publicUrl}${link.path}`
  const sent = i18n.t('mail.sent-by', { address: frame.publicUrl })
  const [first = '', ...rest] = paragraphs
  const text = [greeting, first, `${link.words}\n${address}`, ...rest, sent].join('\n\n') + '\n'
  return { subject, text, html: page(i18n, [p(greeting), p(first), `<p><a href="${escape(address)}">${escape(link.words)}</a></p>`, ...rest.map(p), p(sent)]) }
}

function page({ language, dir }: Translate, parts: string[]): string {
  return `<!doctype html><html lang="${language}" dir="${dir}"><meta charset="utf-8"><body>${parts.join('')}</body></html>`
}

function p(text: string): string {
  return `<p>${escape(text)}</p>`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
