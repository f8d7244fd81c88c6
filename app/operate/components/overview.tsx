/** The operator's first page: what waits for her, then how people, mail and content stand. */
import type { ReactNode } from 'react'
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Translate } from '#app/i18n/translate.ts'
import { Facts } from '#app/ui/facts.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Sign } from '#app/ui/sign.tsx'
import type { ImportView } from './import-report.tsx'
import { OperateNav } from './operate-nav.tsx'

export interface OverviewProps {
  lastImport: ImportView | null
  messages: { waiting: number; sent: number; failed: number }
  people: { active: number; unconfirmed: number; suspended: number }
  mailGoesTo: 'server' | 'files'
  openReports: number
  hasName: boolean
}

export function Overview(page: OverviewProps) {
  const { t } = useI18n()
  return (
    <>
      <OperateNav current="overview" />
      <div className="stack">
        <PageHead title={t('operate.title')} lead={t('operate.lead')} />
        <Waits page={page} />
        <Standing page={page} />
      </div>
    </>
  )
}

function Waits({ page }: { page: OverviewProps }) {
  const { t } = useI18n()
  const waiting = whatWaits(page, t)
  return (
    <section className="stack" aria-labelledby="waits">
      <h2 id="waits">{t('operate.waits-for-you')}</h2>
      {waiting.length === 0 ? (
        <p>{t('operate.nothing-waits')}</p>
      ) : (
        <ul className="missing">
          {waiting.map(({ href, words }) => (
            <li key={href + words}>
              <Sign name="triangle" />
              <a href={href}>{words}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function whatWaits(page: OverviewProps, t: Translate['t']): { href: string; words: string }[] {
  const { lastImport, messages, mailGoesTo, openReports, hasName } = page
  const faults = lastImport?.faults.length ?? 0
  const all = [
    { waits: faults > 0, href: to.operateContent(), words: () => t('operate.waits-faults', { count: faults }) },
    {
      waits: openReports > 0,
      href: to.helpReports({ state: 'open' }),
      words: () => t('operate.waits-reports', { count: openReports }),
    },
    {
      waits: messages.failed > 0,
      href: to.operateMail({ state: 'failed' }),
      words: () => t('operate.waits-failed', { count: messages.failed }),
    },
    { waits: mailGoesTo === 'files', href: to.operateMail(), words: () => t('operate.mail-files') },
    { waits: !hasName, href: to.operateSettings(), words: () => t('operate.waits-name') },
  ]
  return all.filter(({ waits }) => waits).map(({ href, words }) => ({ href, words: words() }))
}

function Standing({ page: { people, messages, lastImport } }: { page: OverviewProps }) {
  const { t } = useI18n()
  const link = (href: string, words: ReactNode) => <a href={href}>{words}</a>
  const some = (status: 'unconfirmed' | 'suspended') =>
    people[status] === 0 ? null : link(to.people({ status }), people[status])
  return (
    <Facts
      facts={[
        {
          term: t('operate.people'),
          detail: link(to.people({ status: 'active' }), t('operate.people-count', { count: people.active })),
        },
        { term: t('operate.status-unconfirmed'), detail: some('unconfirmed') },
        { term: t('operate.status-suspended'), detail: some('suspended') },
        { term: t('operate.mail'), detail: link(to.operateMail(), t('operate.mail-count', messages)) },
        { term: t('operate.import'), detail: link(to.operateContent(), <LastImport lastImport={lastImport} />) },
      ]}
    />
  )
}

function LastImport({ lastImport }: Pick<OverviewProps, 'lastImport'>) {
  const { t, formatDate } = useI18n()
  if (lastImport === null) return t('operate.none')
  const courses = lastImport.courses.map(({ slug, edition }) =>
    edition === null ? slug : t('operate.course-edition', { slug, edition }),
  )
  return `${formatDate(lastImport.at)} · ${courses.join(' · ')}`
}
