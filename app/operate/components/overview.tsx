/** The operator's first page. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pill } from '#app/ui/pill.tsx'

interface ImportView {
  at: string
  outcome: 'published' | 'refused'
  courses: { slug: string; outcome: string; edition: number | null }[]
  faults: string[]
}

interface MessageView {
  id: string
  kind: string
  language: string
  state: 'waiting' | 'sent' | 'failed'
  createdAt: string
  sentAt: string | null
  attempts: number
}

export interface OverviewProps {
  lastImport: ImportView | null
  messages: MessageView[]
  mailGoesTo: 'server' | 'files'
}

export function Overview({ lastImport, messages, mailGoesTo }: OverviewProps) {
  const { t } = useI18n()
  return (
    <div className="stack">
      <PageHead title={t('operate.title')} lead={t('operate.lead')} />
      <section aria-labelledby="import">
        <h2 id="import">{t('operate.import')}</h2>
        {lastImport === null ? <Empty>{t('operate.import-none')}</Empty> : <LastImport last={lastImport} />}
      </section>
      <section aria-labelledby="mail">
        <h2 id="mail">{t('operate.mail')}</h2>
        <p>{t(mailGoesTo === 'files' ? 'operate.mail-files' : 'operate.mail-server')}</p>
        {messages.length === 0 ? <Empty>{t('operate.mail-none')}</Empty> : <Messages messages={messages} />}
      </section>
    </div>
  )
}

function LastImport({ last }: { last: ImportView }) {
  const { t, formatDate, formatTime } = useI18n()
  const refused = last.outcome === 'refused'
  const courses = last.courses.map(({ slug, edition }) =>
    edition === null ? slug : t('operate.course-edition', { slug, edition }),
  )
  return (
    <>
      <p>
        <Pill tone={refused ? 'bad' : 'good'} sign={refused ? 'cross' : 'tick'}>
          {t(refused ? 'operate.import-refused' : 'operate.import-published')}
        </Pill>
      </p>
      <Facts
        facts={[
          {
            term: t('operate.when'),
            detail: t('operate.date-time', { date: formatDate(last.at), time: formatTime(last.at) }),
          },
          { term: t('operate.courses'), detail: courses.length === 0 ? null : courses.join(' · ') },
        ]}
      />
      {last.faults.length > 0 && (
        <ul lang="en" dir="ltr">
          {last.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Messages({ messages }: { messages: MessageView[] }) {
  const { t, formatDate, formatTime } = useI18n()
  return (
    <div className="table-wrap" role="region" aria-labelledby="mail" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('operate.mail-kind')}</th>
            <th scope="col">{t('operate.when')}</th>
            <th scope="col">{t('operate.mail-state')}</th>
          </tr>
        </thead>
        <tbody>
          {messages.map(({ id, kind, createdAt, state }) => (
            <tr key={id}>
              <th scope="row">{isKnown(kind) ? t(`operate.kind-${kind}`) : kind}</th>
              <td>{t('operate.date-time', { date: formatDate(createdAt), time: formatTime(createdAt) })}</td>
              <td>{t(`operate.state-${state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const known = [
  'confirm-address',
  'address-known',
  'reset-password',
  'sign-in-slowed',
  'password-changed',
  'course-completed',
] as const

function isKnown(kind: string): kind is (typeof known)[number] {
  return (known as readonly string[]).includes(kind)
}
