/** A sheet as it was handed in: to read, print and take along. The print sheet leaves the page's own parts out. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { HandedInParts, Rubric } from '#app/items/sheet/handed-in.tsx'
import { Crumbs } from '#app/ui/crumbs.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Review } from './sheet-status.tsx'
import type { HandedInView } from './sheet-view.ts'

export function HandedInPage({ work }: { work: HandedInView }) {
  const { t, formatDate } = useI18n()
  const { language, title, passMark } = work
  const named = <Foreign language={language}>{title}</Foreign>
  return (
    <>
      <Crumbs crumbs={[{ href: to.portfolio(), label: t('sheet.portfolio') }, { label: named }]} />
      <article className="measure stack">
        <PageHead
          eyebrow={work.courseTitle}
          title={named}
          lead={t('sheet.by', { name: work.name, date: formatDate(work.at) })}
        />
        <Tools work={work} />
        {work.review !== null && <Review review={work.review} passMark={passMark} />}
        <Rubric rubric={work.rubric} passMark={passMark} language={language} />
        <HandedInParts parts={work.parts} language={work.language} />
        <Versions work={work} />
      </article>
    </>
  )
}

function Tools({ work }: { work: HandedInView }) {
  const { t } = useI18n()
  return (
    <div className="row screen">
      <a className="button" href={to.portfolioFile(work.id)} download>
        {t('sheet.download')}
      </a>
      {work.use !== 'survey' && <a href={to.sheet(work.courseSlug, work.activityId)}>{t('sheet.change')}</a>}
      <span className="small quiet">{t('sheet.print-note')}</span>
    </div>
  )
}

function Versions({ work: { id, versions } }: { work: HandedInView }) {
  const { t, formatDate } = useI18n()
  if (versions.length < 2) return null
  return (
    <nav className="screen" aria-labelledby="versions">
      <h2 id="versions">{t('sheet.versions')}</h2>
      <ul>
        {versions.map((version) => (
          <li key={version.id}>
            <a href={to.portfolioSheet(version.id)} aria-current={version.id === id ? 'page' : undefined}>
              {t('sheet.version', { number: version.number, date: formatDate(version.at) })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
