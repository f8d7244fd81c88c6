/** What learners handed in: what waits to be read first, then what is read. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { AuthorCrumbs } from './author-nav.tsx'
import type { ListedWork, WorksView } from './author-view.ts'

export function WorksPage({ course, waiting, read, hasSheets }: WorksView) {
  const { t } = useI18n()
  return (
    <>
      <AuthorCrumbs course={course} here={[{ label: t('author.works') }]} />
      <div className="measure stack">
        <PageHead title={t('author.works')} lead={t('author.works-lead')} />
        {!hasSheets && <Empty>{t('author.works-no-sheets')}</Empty>}
        {hasSheets && waiting.length + read.length === 0 && <Empty>{t('author.works-none')}</Empty>}
        <List title={t('author.waiting')} works={waiting} language={course.language} />
        <List title={t('author.read-works')} works={read} language={course.language} />
      </div>
    </>
  )
}

interface ListProps {
  title: string
  works: ListedWork[]
  language: WorksView['course']['language']
}

function List({ title, works, language }: ListProps) {
  if (works.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="works">
        {works.map((work) => (
          <Work key={work.id} work={work} language={language} />
        ))}
      </ul>
    </section>
  )
}

function Work({ work, language }: { work: ListedWork; language: ListProps['language'] }) {
  const { t, formatDate } = useI18n()
  const { id, name, number, at, verdict } = work
  return (
    <li>
      <div>
        <b>
          <bdi>{name}</bdi>
        </b>
        <p className="small quiet">
          <Foreign language={language}>{work.title}</Foreign> ·{' '}
          {t('author.work-version', { number, date: formatDate(at) })}
        </p>
      </div>
      {verdict === null ? <span /> : <Pill>{t(`author.verdict-${verdict}`)}</Pill>}
      <a className="button" href={to.work(id)}>
        {t(verdict === null ? 'author.read-it' : 'author.open-work')}
        <span className="away">
          : <bdi>{name}</bdi>
        </span>
      </a>
    </li>
  )
}
