/** Writes a mail: plain text first, a simple page beside it. Every kind of message has its own lines. */
import { to } from '#app/addresses.ts'
import { isPersonalPage, reportNumber } from '#app/domain/help/report.ts'
import type { MessageKind, MessageParameters } from '#app/domain/message.ts'
import { countryName } from '#app/i18n/country-names.ts'
import { translator, type Translate } from '#app/i18n/translate.ts'
import type { Language } from '#app/i18n/locales.ts'

export interface Rendered {
  subject: string
  text: string
  html: string
  /** where the answer goes, in place of the centre's own address */
  replyTo: string | null
}

export interface MessageFrame {
  language: Language
  name: string
  /** origin of the site: every link begins with it */
  publicUrl: string
  /** as stored in the outbox for this kind */
  parameters: unknown
}

interface Link {
  words: string
  /** of a page of ours */
  path: string
}

interface Lines {
  subject: string
  text: string
  /** what somebody else wrote: marked as such, line by line */
  quote?: string
  replyTo?: string
  /** the one thing to do */
  link: Link
  /** something more to look at */
  more?: Link
  note: string
}

type Writer<K extends MessageKind> = (i18n: Site, parameters: MessageParameters[K]) => Lines

/** A translator that also knows how the site is called in a mail: by its host. */
interface Site extends Translate {
  site: string
}

const writers = {
  'confirm-address': ({ t, site }, { token, back }) => ({
    subject: t('mail.confirm-address-subject'),
    text: t('mail.confirm-address-text', { site }),
    link: { words: t('mail.confirm-address-link'), path: to.confirmation(token, back === null ? {} : { back }) },
    note: t('mail.confirm-address-note'),
  }),
  'address-known': ({ t, site }) => ({
    subject: t('mail.address-known-subject'),
    text: t('mail.address-known-text', { site }),
    link: { words: t('mail.address-known-link'), path: to.signIn() },
    more: { words: t('mail.reset-password-link'), path: to.resetRequest() },
    note: t('mail.address-known-note'),
  }),
  'reset-password': ({ t, site }, { token }) => ({
    subject: t('mail.reset-password-subject'),
    text: t('mail.reset-password-text', { site }),
    link: { words: t('mail.reset-password-link'), path: to.reset(token) },
    note: t('mail.reset-password-note'),
  }),
  'sign-in-slowed': ({ t, site }, { token }) => ({
    subject: t('mail.sign-in-slowed-subject'),
    text: t('mail.sign-in-slowed-text', { site }),
    link: { words: t('mail.sign-in-slowed-link'), path: to.reset(token) },
    note: t('mail.sign-in-slowed-note'),
  }),
  'password-changed': ({ t, site }) => ({
    subject: t('mail.password-changed-subject'),
    text: t('mail.password-changed-text', { site }),
    link: { words: t('mail.password-changed-link'), path: to.resetRequest() },
    note: t('mail.password-changed-note'),
  }),
  'second-factor-changed': ({ t, site }, { change }) => ({
    subject: t(`mail.second-factor-${change}-subject`),
    text: t(`mail.second-factor-${change}-text`, { site }),
    link: { words: t('mail.second-factor-link'), path: to.secondFactor() },
    more: { words: t('mail.reset-password-link'), path: to.resetRequest() },
    note: t('mail.second-factor-note'),
  }),
  'second-factor-slowed': ({ t, site }) => ({
    subject: t('mail.second-factor-slowed-subject'),
    text: t('mail.second-factor-slowed-text', { site }),
    link: { words: t('mail.reset-password-link'), path: to.resetRequest() },
    note: t('mail.second-factor-slowed-note'),
  }),
  'help-report': ({ t, site }, { reportId, text, address, page, courseSlug, requestId, isOperator }) => ({
    subject: t('mail.help-report-subject', { number: reportNumber(reportId) }),
    text: t('mail.help-report-text', { site }),
    quote: text,
    replyTo: address,
    link: pageReported(t, page, courseSlug ?? null),
    ...(isOperator ? { more: { words: t('mail.help-report-list'), path: to.helpReport(reportId) } } : {}),
    note: t('mail.help-report-note', { address, page: page ?? '—', request: requestId ?? '—' }),
  }),
  'role-changed': ({ t, site, language }, { change, role, scopeKind, scopeName }) => {
    const name = scopeKind === 'country' ? countryName(scopeName, language) : scopeName
    const values = { site, role: t(`operate.role-${role}`), scope: t(`operate.scope-${scopeKind}`, { name }) }
    const said = t(`mail.role-${change}-text`, values)
    return {
      subject: t(`mail.role-${change}-subject`, values),
      text: change === 'granted' ? `${said} ${t(`account.role-${role}-can`)}` : said,
      link: {
        words: t('mail.role-link'),
        path: role === 'operator' && change === 'granted' ? to.operate() : to.myCourses(),
      },
      note: t('mail.role-note'),
    }
  },
  'sheet-reviewed': ({ t, site }, { title, handInId }) => ({
    subject: t('mail.sheet-reviewed-subject', { title }),
    text: t('mail.sheet-reviewed-text', { title, site }),
    link: { words: t('mail.sheet-reviewed-link'), path: to.portfolioSheet(handInId) },
    note: t('mail.sheet-reviewed-note'),
  }),
  'answer-marked': ({ t, site }, { title, attemptId }) => ({
    subject: t('mail.answer-marked-subject', { title }),
    text: t('mail.answer-marked-text', { title, site }),
    link: { words: t('mail.answer-marked-link'), path: to.attemptResult(attemptId) },
    note: t('mail.answer-marked-note'),
  }),
  'marks-corrected': ({ t, site }, { courseTitle: course, title, attemptId, before, after, maximum, verdict }) => ({
    subject: t('mail.marks-corrected-subject', { title }),
    text: [
      t('mail.marks-corrected-text', { title, course, site, before, after, maximum }),
      ...(verdict === 'same' ? [] : [t(`mail.marks-corrected-${verdict}`)]),
    ].join(' '),
    link: { words: t('mail.marks-corrected-link'), path: to.attemptResult(attemptId) },
    note: t('mail.marks-corrected-note'),
  }),
  'course-completed': ({ t, site }, { courseTitle, credentialId }) => ({
    subject: t('mail.course-completed-subject', { course: courseTitle }),
    text: t('mail.course-completed-text', { course: courseTitle, site }),
    link: { words: t('mail.course-completed-link'), path: to.certificate(credentialId) },
    more: { words: t('mail.course-completed-check'), path: to.verify(credentialId) },
    note: t('mail.course-completed-note'),
  }),
} satisfies { [K in MessageKind]: Writer<K> }

/** Where whoever answers can look: a page of the reader's own opens for nobody else, the page of its course does. */
function pageReported(t: Site['t'], page: string | null, courseSlug: string | null): Link {
  if (page !== null && !isPersonalPage(page)) return { words: t('mail.help-report-page'), path: page }
  if (courseSlug !== null) return { words: t('mail.help-report-course'), path: to.course(courseSlug) }
  return { words: t('mail.help-report-site'), path: to.catalogue() }
}

export function renderMessage<K extends MessageKind>(kind: K, frame: MessageFrame): Rendered {
  const i18n = { ...translator(frame.language), site: new URL(frame.publicUrl).host }
  const write = writers[kind] as unknown as Writer<K>
  const lines = write(i18n, frame.parameters as MessageParameters[K])
  const { subject, replyTo = null } = lines
  return { subject, text: asText(i18n, frame, lines), html: asPage(i18n, frame, lines), replyTo }
}

function asText({ t }: Site, { name, publicUrl }: MessageFrame, { text, quote, link, more, note }: Lines): string {
  const said = [text, ...(quote === undefined ? [] : [quote.replace(/^/gm, '> ')])]
  const links = [link, ...(more ? [more] : [])].map(({ words, path }) => `${words}:\n${publicUrl}${path}`)
  const closing = `${t('mail.closing')}\n${publicUrl}`
  return `${[t('mail.greeting', { name }), ...said, ...links, note, closing].join('\n\n')}\n`
}

function asPage(i18n: Site, { name, publicUrl }: MessageFrame, { text, quote, link, more, note }: Lines): string {
  const { t, language, dir } = i18n
  const address = `${publicUrl}${link.path}`
  const parts = [
    p(t('mail.greeting', { name })),
    p(text),
    quote === undefined ? '' : `<blockquote dir="auto">${escape(quote).replaceAll('\n', '<br>')}</blockquote>`,
    `<p>${anchor(address, link.words)}</p>`,
    `<p>${escape(t('mail.copy'))}<br><bdi dir="ltr">${escape(address)}</bdi></p>`,
    more ? `<p>${anchor(`${publicUrl}${more.path}`, more.words)}</p>` : '',
    p(note),
    `<p>${escape(t('mail.closing'))}<br>${anchor(publicUrl, i18n.site)}</p>`,
  ]
  return `<!doctype html>\n<html lang="${language}" dir="${dir}"><head><meta charset="utf-8"></head><body>${parts.join('\n')}</body></html>\n`
}

function p(text: string): string {
  return `<p>${escape(text)}</p>`
}

function anchor(address: string, words: string): string {
  return `<a href="${escape(address)}">${escape(words)}</a>`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
