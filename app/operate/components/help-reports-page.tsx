/** What readers reported: the open ones first to be looked at, each leading to its page. */
import { to } from '#app/addresses.ts'
import { reportNumber } from '#app/domain/help/report.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import { PageOf, ReportState, Sender, type ReportView } from './help-report-parts.tsx'
import { OperateNav } from './operate-nav.tsx'
import { PageLinks } from './page-links.tsx'

export interface HelpReportsPageProps {
  reports: ReportView[]
  open: number
  filter: { state?: 'open' | 'closed'; before?: string }
  next: string | null
}

export function HelpReportsPage({ reports, open, filter, next }: HelpReportsPageProps) {
  const { t } = useI18n()
  return (
    <>
      <OperateNav current="reports" />
      <div className="stack">
        <PageHead title={t('operate.reports')} lead={t('operate.reports-lead')} />
        <States open={open} current={filter.state} />
        {reports.length === 0 ? (
          <Empty>{t(filter.state === undefined ? 'operate.reports-none' : 'operate.reports-empty')}</Empty>
        ) : (
          <ReportTable reports={reports} />
        )}
        <PageLinks
          older={next === null ? null : to.helpReports({ ...filter, before: next })}
          newest={filter.before === undefined ? null : to.helpReports({ ...filter, before: undefined })}
        />
      </div>
    </>
  )
}

function States({ open, current }: { open: number; current: 'open' | 'closed' | undefined }) {
  const { t, formatNumber } = useI18n()
  return (
    <nav aria-label={t('operate.report-state')}>
      <ul className="menu">
        <li>
          <a href={to.helpReports()} aria-current={current === undefined ? 'true' : undefined}>
            {t('operate.any')}
          </a>
        </li>
        {(['open', 'closed'] as const).map((state) => (
          <li key={state}>
            <a href={to.helpReports({ state })} aria-current={current === state ? 'true' : undefined}>
              {t(`operate.report-${state}`)}
              {state === 'open' && ` (${formatNumber(open)})`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function ReportTable({ reports }: { reports: ReportView[] }) {
  const { t } = useI18n()
  const heads = [
    t('operate.report'),
    t('operate.report-page'),
    t('operate.report-from'),
    t('operate.when'),
    t('operate.report-state'),
  ]
  return (
    <ScrollTable label={t('operate.reports')} heads={heads}>
      {reports.map((report) => (
        <ReportRow key={report.id} report={report} />
      ))}
    </ScrollTable>
  )
}

function ReportRow({ report }: { report: ReportView }) {
  const { t, formatDate, formatTime } = useI18n()
  return (
    <tr>
      <th scope="row">
        <a href={to.helpReport(report.id)}>
          <bdi dir="ltr">{reportNumber(report.id)}</bdi>
        </a>
        <br />
        <span className="small" dir="auto">
          {report.text === '' ? t('operate.report-emptied') : beginning(report.text)}
        </span>
      </th>
      <td>
        <PageOf report={report} />
      </td>
      <td>
        <Sender report={report} />
      </td>
      <td>{t('operate.date-time', { date: formatDate(report.at), time: formatTime(report.at) })}</td>
      <td>
        <ReportState state={report.state} />
      </td>
    </tr>
  )
}

/** The first words, whole letters only. */
function beginning(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' '))
  return letters.length <= 90 ? letters.join('') : `${letters.slice(0, 90).join('')}…`
}
