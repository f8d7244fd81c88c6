/** What one import of content said. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { OperateNav } from './operate-nav.tsx'

export interface ImportView {
  id: string
  at: string
  outcome: 'published' | 'refused'
  courses: { slug: string; outcome: string; edition: number | null }[]
  /** `file:line:column message` */
  faults: string[]
}

export function ContentPage({ imports }: { imports: ImportView[] }) {
  const { t } = useI18n()
  return (
    <>
      <OperateNav current="content" />
      <div className="stack">
        <PageHead title={t('operate.content')} lead={t('operate.content-lead')} />
        {imports.length === 0 && <Empty>{t('operate.import-none')}</Empty>}
        {imports.map((one) => (
          <ImportReport key={one.id} report={one} />
        ))}
      </div>
    </>
  )
}

function ImportReport({ report }: { report: ImportView }) {
  const { t, formatDate, formatTime } = useI18n()
  const isRefused = report.outcome === 'refused'
  const courses = report.courses.map(({ slug, edition }) =>
    edition === null ? slug : t('operate.course-edition', { slug, edition }),
  )
  return (
    <section className="stack">
      <h2>{t('operate.date-time', { date: formatDate(report.at), time: formatTime(report.at) })}</h2>
      <p>
        <Pill tone={isRefused ? 'bad' : 'good'} sign={isRefused ? 'cross' : 'tick'}>
          {t(isRefused ? 'operate.import-refused' : 'operate.import-published')}
        </Pill>
      </p>
      <Facts facts={[{ term: t('operate.courses'), detail: courses.length === 0 ? null : courses.join(' · ') }]} />
      {report.faults.length > 0 && (
        <ul lang="en" dir="ltr">
          {report.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
