/** Messages in a table: what, to whom, when, and how it went; each row leads to its message. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import { Pill } from '#app/ui/pill.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'

export interface MessageView {
  id: string
  accountId: string
  name: string
  kind: string
  language: string
  state: 'waiting' | 'sent' | 'failed'
  createdAt: string
  sentAt: string | null
  attempts: number
}

/** @param goesTo what "sent" means: handed to a server, or written to a file */
export function MailTable({ messages, goesTo, label }: { messages: MessageView[]; goesTo: GoesTo; label: string }) {
  const { t } = useI18n()
  const heads = [t('operate.mail-kind'), t('operate.mail-to'), t('operate.when'), t('operate.mail-state')]
  return (
    <ScrollTable label={label} heads={heads}>
      {messages.map((message) => (
        <MessageRow key={message.id} message={message} goesTo={goesTo} />
      ))}
    </ScrollTable>
  )
}

function MessageRow({ message, goesTo }: { message: MessageView; goesTo: GoesTo }) {
  const { t, formatDate, formatTime } = useI18n()
  const { id, accountId, name, kind, createdAt, state } = message
  return (
    <tr>
      <th scope="row">
        <a href={to.mailMessage(id)}>
          <KindOfMail kind={kind} />
        </a>
      </th>
      <td>
        <a href={to.person(accountId)}>
          <bdi>{name}</bdi>
        </a>
      </td>
      <td>{t('operate.date-time', { date: formatDate(createdAt), time: formatTime(createdAt) })}</td>
      <td>
        <MailState state={state} goesTo={goesTo} />
      </td>
    </tr>
  )
}

export type GoesTo = 'server' | 'files'

export function MailState({ state, goesTo }: { state: MessageView['state']; goesTo: GoesTo }) {
  const { t } = useI18n()
  const tone = state === 'failed' ? 'bad' : state === 'waiting' ? 'warn' : 'good'
  return (
    <Pill tone={tone}>
      {t(state === 'sent' && goesTo === 'files' ? 'operate.state-written' : `operate.state-${state}`)}
    </Pill>
  )
}

/** A kind that this page has no words for yet is shown by its code. */
export function KindOfMail({ kind }: { kind: string }) {
  const { t } = useI18n()
  return <>{isKnown(kind) ? t(`operate.kind-${kind}` satisfies MessageKey) : kind}</>
}

const known = [
  'confirm-address',
  'address-known',
  'reset-password',
  'sign-in-slowed',
  'password-changed',
  'second-factor-changed',
  'second-factor-slowed',
  'sheet-reviewed',
  'answer-marked',
  'marks-corrected',
  'course-completed',
  'role-changed',
  'help-report',
] as const

function isKnown(kind: string): kind is (typeof known)[number] {
  return (known as readonly string[]).includes(kind)
}
