/** A sheet as it was handed in: to read, print and take along. The print sheet leaves the page's own parts out. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { useForeign } from '#app/items/use-foreign.ts'
import { Crumbs } from '#app/ui/crumbs.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Review, Rubric } from './sheet-status.tsx'
import type { HandedInField, HandedInView } from './sheet-view.ts'

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
        <Parts work={work} />
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

function Parts({ work: { parts, language } }: { work: HandedInView }) {
  const foreign = useForeign(language)
  return (
    <div className="stack" {...foreign}>
      {parts.map((part, index) =>
        part.kind === 'html' ? (
          <FinishedHtml key={index} className="prose" html={part.html} />
        ) : (
          <section className="given" key={index}>
            <h2>{part.field.label}</h2>
            <Given field={part.field} />
          </section>
        ),
      )}
    </div>
  )
}

function Given({ field }: { field: HandedInField }) {
  const { kind, value, choices } = field
  if (kind === 'table') return <GivenTable field={field} />
  const places = [value].flat(2).filter((one) => one !== '')
  if (places.length === 0) return <NoAnswer />
  if (kind === 'choice' || kind === 'scale' || kind === 'choices')
    return <p>{places.map((place) => choices[Number(place) - 1] ?? place).join(' · ')}</p>
  return (
    <p className="as-written" dir="auto">
      {String(value)}
    </p>
  )
}

function NoAnswer() {
  const i18n = useI18n()
  return (
    <p className="quiet" lang={i18n.language} dir={i18n.dir}>
      {i18n.t('sheet.no-answer')}
    </p>
  )
}

/** Lines in which nothing stands are left out. */
function GivenTable({ field: { columns, value } }: { field: HandedInField }) {
  const rows = Array.isArray(value) ? value.filter(Array.isArray).filter((row) => row.some((cell) => cell !== '')) : []
  if (rows.length === 0) return <NoAnswer />
  return (
    <table className="table close filled">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {columns.map((column, place) => (
              <td key={column} data-column={column} dir="auto">
                {row[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
