/** How a quiz or test went: how far it can be trusted, how people scored, each question, and what was learnt. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { languageNames } from '#app/i18n/locales.ts'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { SelectField } from '#app/ui/field.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { emptyForm } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import { AnalysedItems } from './analysed-items.tsx'
import { AuthorCrumbs } from './author-nav.tsx'
import type { AnalysisView } from './author-view.ts'
import { FigureWords, percent } from './figure-words.tsx'
import { Tenths } from './tenths.tsx'

export function AnalysisPage(analysis: AnalysisView) {
  const { t } = useI18n()
  const { course, activity, reliability } = analysis
  const title = <Foreign language={course.language}>{activity.title}</Foreign>
  return (
    <>
      <AuthorCrumbs course={course} here={[{ label: title }]} />
      <div className="stack">
        <PageHead eyebrow={t('author.analysis')} title={title} lead={t('author.analysis-lead')} />
        <Filters analysis={analysis} />
        {reliability.n === 0 ? <Empty>{t('author.nobody')}</Empty> : <Shown analysis={analysis} />}
      </div>
    </>
  )
}

function Shown({ analysis }: { analysis: AnalysisView }) {
  const { t } = useI18n()
  return (
    <>
      {analysis.isCut && <p className="small quiet">{t('author.cut')}</p>}
      <Whole analysis={analysis} />
      <Tenths tenths={analysis.tenths} />
      <Gains analysis={analysis} />
      <AnalysedItems analysis={analysis} />
      <details>
        <summary>{t('author.about-figures')}</summary>
        <p className="measure">{t('author.about-figures-text')}</p>
      </details>
    </>
  )
}

/** A GET form: which edition and language. */
function Filters({ analysis: { course, activity, filter, editions, languages } }: { analysis: AnalysisView }) {
  const { t } = useI18n()
  const ofEditions = editions.map((number) => ({ value: `${number}`, label: t('author.edition-number', { number }) }))
  const ofLanguages = languages.map((value) => ({ value, label: languageNames[value], lang: value }))
  const shared = { form: emptyForm }
  return (
    <form method="get" action={to.analysis(course.slug, activity.activityId)} className="filters">
      <SelectField
        {...shared}
        name="edition"
        label={t('author.edition')}
        value={filter.edition === undefined ? '' : `${filter.edition}`}
        placeholder={t('author.all-editions')}
        choices={ofEditions}
      />
      <SelectField
        {...shared}
        name="language"
        label={t('author.language')}
        value={filter.language ?? ''}
        placeholder={t('author.all-languages')}
        choices={ofLanguages}
      />
      <div className="row">
        <SubmitButton look="outlined">{t('author.show')}</SubmitButton>
      </div>
    </form>
  )
}

function Whole({ analysis: { reliability } }: { analysis: AnalysisView }) {
  const { t, formatNumber } = useI18n()
  const { n, mean, deviation, alpha, standardError } = reliability
  return (
    <Facts
      facts={[
        { term: t('author.people'), detail: formatNumber(n) },
        { term: t('author.mean'), detail: <FigureWords figure={mean} form={percent} /> },
        { term: t('author.deviation'), detail: <FigureWords figure={deviation} form={percent} /> },
        { term: t('author.alpha'), detail: <FigureWords figure={alpha} /> },
        { term: t('author.standard-error'), detail: <FigureWords figure={standardError} form={percent} /> },
      ]}
    />
  )
}

function Gains({ analysis: { gains, course } }: { analysis: AnalysisView }) {
  const { t } = useI18n()
  if (gains.length === 0) return null
  return (
    <section>
      <h2>{t('author.gains-title')}</h2>
      <ScrollTable
        label={t('author.gains-title')}
        heads={[t('author.outcome'), t('author.people'), t('author.before'), t('author.after'), t('author.gain')]}
        isClose
      >
        {gains.map((one) => (
          <GainRow key={one.outcome} one={one} language={course.language} />
        ))}
      </ScrollTable>
    </section>
  )
}

interface GainRowProps {
  one: AnalysisView['gains'][number]
  language: AnalysisView['course']['language']
}

function GainRow({ one: { outcome, gain }, language }: GainRowProps) {
  const { t, formatNumber } = useI18n()
  const points = (value: number) => Math.round(value * 100)
  const { interval } = gain
  return (
    <tr>
      <th scope="row">
        <Foreign language={language}>{outcome}</Foreign>
      </th>
      <td>{formatNumber(gain.n)}</td>
      {[gain.before, gain.after, gain.gain].map((figure, at) => (
        <td key={at}>
          <FigureWords figure={figure} form={percent} isBare />
          {at === 2 && interval !== null && (
            <span className="small quiet">
              {' '}
              {t('author.interval', { from: points(interval.from), to: points(interval.to) })}
            </span>
          )}
        </td>
      ))}
    </tr>
  )
}
