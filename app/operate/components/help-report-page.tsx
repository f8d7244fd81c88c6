/** One report from a reader: what was written, where, by whom; and the press that says it is dealt with. */
import { to } from '#app/addresses.ts'
import { reportNumber } from '#app/domain/help/report.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { isLanguage, languageNames } from '#app/i18n/locales.ts'
import { Crumbs } from '#app/ui/crumbs.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { emptyForm, type FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { SafeLink } from '#app/ui/safe-link.tsx'
import { MarkButton, PageOf, ReportState, Sender, type ReportView } from './help-report-parts.tsx'
import { OperateNav } from './operate-nav.tsx'

export function HelpReportPage({ report, form = emptyForm }: { report: ReportView; form?: FormState }) {
  const { t } = useI18n()
  const title = t('operate.report-title', { number: `\u2066${reportNumber(report.id)}\u2069` })
  return (
    <>
      <OperateNav current="reports" />
      <Crumbs crumbs={[{ href: to.helpReports(), label: t('operate.reports') }, { label: title }]} />
      <div className="measure stack">
        <ErrorSummary form={form} labels={{}} />
        <PageHead title={title} />
        {report.text === '' ? (
          <p>{t('operate.report-emptied')}</p>
        ) : (
          <pre className="letter" dir="auto" tabIndex={0}>
            {report.text}
          </pre>
        )}
        <ReportFacts report={report} />
        <MarkButton report={report} form={form} />
      </div>
    </>
  )
}

function ReportFacts({ report }: { report: ReportView }) {
  const { t, formatDate, formatTime } = useI18n()
  const { page, courseSlug, address, at, language, requestId, state } = report
  return (
    <Facts
      facts={[
        { term: t('operate.report-page'), detail: <PageOf report={{ page, courseSlug: null }} /> },
        { term: t('operate.courses'), detail: courseSlug && <Course slug={courseSlug} /> },
        { term: t('operate.report-from'), detail: <Sender report={report} /> },
        { term: t('operate.report-answer'), detail: address === '' ? null : <Mail to={address} /> },
        { term: t('operate.when'), detail: t('operate.date-time', { date: formatDate(at), time: formatTime(at) }) },
        { term: t('operate.language'), detail: isLanguage(language) ? languageNames[language] : language },
        { term: t('operate.report-request'), detail: requestId && <code>{requestId}</code> },
        { term: t('operate.report-state'), detail: <ReportState state={state} /> },
      ]}
    />
  )
}

function Course({ slug }: { slug: string }) {
  return <a href={to.course(slug)}>{slug}</a>
}

function Mail({ to: address }: { to: string }) {
  return (
    <bdi dir="ltr">
      <SafeLink href={`mailto:${address}`}>{address}</SafeLink>
    </bdi>
  )
}
