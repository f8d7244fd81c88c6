/** A dataset from outside: its source first, then what the columns mean, then the figures. */
import { Fragment } from 'react'
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import { buttonClass } from '#app/ui/buttons.tsx'
import { CellTable, type CellTableProps, type CellWords } from '#app/ui/cell-table.tsx'
import { Crumbs } from '#app/ui/crumbs.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SafeLink } from '#app/ui/safe-link.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'

export interface DatasetPageProps {
  name: string
  title: CellWords
  source: { publisher: CellWords; work: CellWords; year: number; url: string }
  revision: CellWords
  licence: { id: string; url: string }
  date: string
  columns: { name: string; label: CellWords; unit: string | null }[]
  table: Pick<CellTableProps, 'columns' | 'rows'>
  /** of the file */
  lines: number
  bytes: number
}

export function DatasetPage(props: DatasetPageProps) {
  const { t } = useI18n()
  const { title, columns, lines } = props
  const lead = {
    rows: t('visit.dataset-rows', { count: lines }),
    columns: t('visit.dataset-columns', { count: columns.length }),
  }
  return (
    <>
      <Crumbs crumbs={[{ href: to.catalogue(), label: t('visit.courses') }, { label: <Words said={title} /> }]} />
      <PageHead title={<Words said={title} />} lead={t('visit.dataset-lead', lead)}>
        <Download {...props} />
      </PageHead>
      <div className="stack">
        <h2>{t('visit.dataset-facts')}</h2>
        <Origin {...props} />
        <h2>{t('visit.dataset-columns-title')}</h2>
        <Columns columns={columns} />
        <h2>{t('visit.dataset-figures')}</h2>
        <Figures {...props} />
      </div>
    </>
  )
}

function Download({ name, bytes }: DatasetPageProps) {
  const { t } = useI18n()
  return (
    <p>
      <a className={buttonClass('main')} href={to.datasetFile(name)} download={`${name}.csv`}>
        {t('visit.dataset-download')}
      </a>{' '}
      <span className="small quiet">
        {t('visit.dataset-size', { kilobytes: Math.max(1, Math.round(bytes / 1000)) })}
      </span>
    </p>
  )
}

/** All lines, or the first ones. */
function Figures({ title, table, lines }: DatasetPageProps) {
  const { t } = useI18n()
  const shown = table.rows.length
  return (
    <CellTable
      label={title.text}
      caption={shown === lines ? t('visit.dataset-all') : t('visit.dataset-first', { count: shown })}
      missing={t('visit.dataset-missing')}
      {...table}
    />
  )
}

function Words({ said: { text, lang } }: { said: CellWords }) {
  return lang === null ? text : <Foreign language={lang}>{text}</Foreign>
}

function Origin({ source, revision, licence, date }: DatasetPageProps) {
  const { t, formatDate } = useI18n()
  return (
    <Facts
      facts={[
        {
          term: t('visit.dataset-source'),
          detail: <Source {...source} />,
        },
        { term: t('visit.dataset-revision'), detail: <Words said={revision} /> },
        {
          term: t('visit.dataset-licence'),
          detail: (
            <SafeLink href={licence.url} lang="en">
              {licence.id}
            </SafeLink>
          ),
        },
        { term: t('visit.dataset-date'), detail: formatDate(date) },
      ]}
    />
  )
}

/** The work keeps the title it was published under. */
function Source({ publisher, work, year, url }: DatasetPageProps['source']) {
  const { t } = useI18n()
  const comma = t('ui.comma')
  return (
    <>
      <Words said={publisher} />
      {comma}
      <SafeLink href={url}>
        <Words said={work} />
      </SafeLink>
      {comma}
      {year}
    </>
  )
}

function Columns({ columns }: Pick<DatasetPageProps, 'columns'>) {
  const { t } = useI18n()
  return (
    <ScrollTable
      isClose
      label={t('visit.dataset-columns-title')}
      heads={[t('visit.dataset-column'), t('visit.dataset-meaning'), t('visit.dataset-unit')]}
    >
      {columns.map(({ name, label, unit }) => (
        <tr key={name}>
          <th scope="row">
            <bdi lang="en">{breakable(name)}</bdi>
          </th>
          <td>
            <Words said={label} />
          </td>
          <td>
            <Unit unit={unit} />
          </td>
        </tr>
      ))}
    </ScrollTable>
  )
}

/** The name of a column, which may go on the next line of a phone after each underscore. */
function breakable(name: string) {
  return name.split('_').map((part, place) => (
    <Fragment key={place}>
      {place > 0 && (
        <>
          _<wbr />
        </>
      )}
      {part}
    </Fragment>
  ))
}

/** Units that trainers use, in the reader's language; another one as it was written. */
const unitKeys: Record<string, MessageKey> = {
  persons: 'visit.unit-persons',
  percent: 'visit.unit-percent',
  millions: 'visit.unit-millions',
  thousands: 'visit.unit-thousands',
  'millions of persons': 'visit.unit-millions-of-persons',
  displacements: 'visit.unit-displacements',
  'persons or displacements': 'visit.unit-persons-or-displacements',
  'US dollars': 'visit.unit-us-dollars',
}

function Unit({ unit }: { unit: string | null }) {
  const { t } = useI18n()
  if (unit === null) return <span className="quiet">{t('visit.unit-none')}</span>
  const key = Object.hasOwn(unitKeys, unit) ? unitKeys[unit] : undefined
  return key === undefined ? <Foreign language="en">{unit}</Foreign> : t(key)
}
