/** The portfolio: what one has worked out in one's courses, and where each piece stands. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pill } from '#app/ui/pill.tsx'
import type { Tone } from '#app/ui/tone.ts'
import type { PortfolioEntry, PortfolioView } from './sheet-view.ts'

export function PortfolioPage({ courses }: PortfolioView) {
  const { t } = useI18n()
  return (
    <div className="measure stack">
      <PageHead title={t('sheet.portfolio-title')} lead={t('sheet.portfolio-lead')} />
      {courses.length === 0 && <Nothing />}
      {courses.map(({ slug, title, language, entries }) => (
        <section key={slug} aria-labelledby={`course-${slug}`}>
          <h2 id={`course-${slug}`}>
            <a href={to.myCourse(slug)}>
              <Foreign language={language}>{title}</Foreign>
            </a>
          </h2>
          <ul className="works">
            {entries.map((entry) => (
              <Entry key={entry.activityId} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Nothing() {
  const { t } = useI18n()
  return (
    <Empty
      action={
        <a className="button main" href={to.myCourses()}>
          {t('learn.my-courses')}
        </a>
      }
    >
      {t('sheet.portfolio-empty')}
    </Empty>
  )
}

function Entry({ entry }: { entry: PortfolioEntry }) {
  const { t, formatDate } = useI18n()
  const { courseSlug, activityId, handIn, title, language } = entry
  return (
    <li>
      <div>
        <b>
          <Foreign language={language}>{title}</Foreign>
        </b>
        <p className="small quiet">
          {t(entry.use === 'final-work' ? 'sheet.final-work' : 'sheet.worksheet')}
          {handIn !== null && <> · {formatDate(handIn.at)}</>}
          {entry.hasComment && <> · {t('sheet.with-comment')}</>}
        </p>
      </div>
      <StandingPill entry={entry} />
      <a className="button" href={handIn === null ? to.sheet(courseSlug, activityId) : to.portfolioSheet(handIn.id)}>
        {t(handIn === null ? 'sheet.fill-in' : 'sheet.open')}
        <span className="away">
          : <Foreign language={language}>{title}</Foreign>
        </span>
      </a>
    </li>
  )
}

const standings: Record<PortfolioEntry['standing'], { key: MessageKey; tone?: Tone }> = {
  open: { key: 'sheet.standing-open' },
  done: { key: 'sheet.standing-done', tone: 'good' },
  waiting: { key: 'sheet.standing-waiting', tone: 'info' },
  returned: { key: 'sheet.standing-returned', tone: 'warn' },
}

function StandingPill({ entry: { standing, use } }: { entry: Pick<PortfolioEntry, 'standing' | 'use'> }) {
  const { t } = useI18n()
  const { key, tone } = standings[standing]
  return <Pill tone={tone}>{t(standing === 'done' && use === 'final-work' ? 'sheet.standing-passed' : key)}</Pill>
}
