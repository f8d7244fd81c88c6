/** The mail that went out, and one message of it. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { isLanguage, languageNames } from '#app/i18n/locales.ts'
import { Crumbs } from '#app/ui/crumbs.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { KindOfMail, MailState, MailTable, type GoesTo, type MessageView } from './mail-table.tsx'
import { OperateNav } from './operate-nav.tsx'
import { PageLinks } from './page-links.tsx'

type State = MessageView['state']

export interface MailPageProps {
  messages: MessageView[]
  counts: Record<State, number>
  filter: { state?: State; before?: string }
  next: string | null
  mailGoesTo: GoesTo
}

export function MailPage({ messages, counts, filter, next, mailGoesTo }: MailPageProps) {
  const { t } = useI18n()
  const isEmpty = counts.waiting + counts.sent + counts.failed === 0
  return (
    <>
      <OperateNav current="mail" />
      <div className="stack">
        <PageHead title={t('operate.mail')} lead={t('operate.mail-lead')} />
        <p>{t(mailGoesTo === 'files' ? 'operate.mail-files' : 'operate.mail-server')}</p>
        <States counts={counts} current={filter.state} />
        {messages.length === 0 ? (
          <Empty>{t(isEmpty ? 'operate.mail-none' : 'operate.mail-empty')}</Empty>
        ) : (
          <MailTable messages={messages} goesTo={mailGoesTo} label={t('operate.mail')} />
        )}
        <PageLinks
          older={next === null ? null : to.operateMail({ ...filter, before: next })}
          newest={filter.before === undefined ? null : to.operateMail({ ...filter, before: undefined })}
        />
      </div>
    </>
  )
}

function States({ counts, current }: { counts: Record<State, number>; current: State | undefined }) {
  const { t, formatNumber } = useI18n()
  const states = ['waiting', 'sent', 'failed'] as const
  return (
    <nav aria-label={t('operate.mail-state')}>
      <ul className="menu">
        <li>
          <a href={to.operateMail()} aria-current={current === undefined ? 'true' : undefined}>
            {t('operate.any')}
          </a>
        </li>
        {states.map((state) => (
          <li key={state}>
            <a href={to.operateMail({ state })} aria-current={current === state ? 'true' : undefined}>
              {t(`operate.state-${state}`)} ({formatNumber(counts[state])})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export interface MessagePageProps {
  message: MessageView
  text: string | null
  mailGoesTo: GoesTo
}

export function MessagePage({ message, text, mailGoesTo }: MessagePageProps) {
  const { t } = useI18n()
  const title = <KindOfMail kind={message.kind} />
  return (
    <>
      <Crumbs crumbs={[{ href: to.operateMail(), label: t('operate.mail') }, { label: title }]} />
      <div className="measure stack">
        <PageHead title={title} />
        <MessageFacts message={message} mailGoesTo={mailGoesTo} />
        <h2>{t('operate.mail-text')}</h2>
        {text === null ? (
          <p>{t('operate.mail-text-none')}</p>
        ) : (
          <pre className="letter" dir="auto" tabIndex={0}>
            {text}
          </pre>
        )}
      </div>
    </>
  )
}

function MessageFacts({ message, mailGoesTo }: Omit<MessagePageProps, 'text'>) {
  const { t, formatDate, formatTime, formatNumber } = useI18n()
  const { accountId, name, state, createdAt, sentAt, attempts, language } = message
  const at = (instant: string) => t('operate.date-time', { date: formatDate(instant), time: formatTime(instant) })
  const recipient = (
    <a href={to.person(accountId)}>
      <bdi>{name}</bdi>
    </a>
  )
  return (
    <Facts
      facts={[
        { term: t('operate.mail-to'), detail: recipient },
        { term: t('operate.mail-state'), detail: <MailState state={state} goesTo={mailGoesTo} /> },
        { term: t('operate.mail-written'), detail: at(createdAt) },
        { term: t('operate.mail-sent-at'), detail: sentAt && at(sentAt) },
        { term: t('operate.mail-tries'), detail: formatNumber(attempts) },
        { term: t('operate.language'), detail: isLanguage(language) ? languageNames[language] : language },
      ]}
    />
  )
}
