/** How a survey was answered: a bar for each choice, and what was written, without names. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { AuthorCrumbs } from './author-nav.tsx'
import type { SurveyFieldView, SurveyView } from './author-view.ts'

export function SurveyPage({ course, title, language, n, fewest, fields }: SurveyView) {
  const { t } = useI18n()
  const named = <Foreign language={language}>{title}</Foreign>
  return (
    <>
      <AuthorCrumbs course={course} here={[{ label: named }]} />
      <div className="measure stack">
        <PageHead eyebrow={t('author.survey')} title={named} lead={t('author.survey-lead')} />
        <p>
          <b>{t('author.survey-sent', { count: n })}</b>
        </p>
        {n < fewest && <Empty>{t('author.survey-few', { fewest })}</Empty>}
        {fields.map((field) => (
          <FieldResults key={field.id} field={field} language={language} />
        ))}
      </div>
    </>
  )
}

interface FieldResultsProps {
  field: SurveyFieldView
  language: SurveyView['language']
}

function FieldResults({ field, language }: FieldResultsProps) {
  const { t } = useI18n()
  const { id, label, n, choices, words } = field
  return (
    <section className="stack" aria-labelledby={`field-${id}`}>
      <h2 id={`field-${id}`}>
        <Foreign language={language}>{label}</Foreign>
      </h2>
      <p className="small quiet">{t('author.survey-answered', { count: n })}</p>
      {choices.length > 0 ? <Counts field={field} language={language} /> : <Words words={words} />}
    </section>
  )
}

function Counts({ field: { choices, n }, language }: FieldResultsProps) {
  const { t, formatNumber } = useI18n()
  return (
    <ul className="plain chosen">
      {choices.map(({ words, count }) => (
        <li key={words}>
          <Foreign language={language}>{words}</Foreign>
          <span className="row small">
            <meter min={0} max={Math.max(n, 1)} value={count} aria-hidden />
            <span className="num">
              {t('author.survey-count', { count })}
              {n > 0 && ` · ${formatNumber(count / n, { style: 'percent', maximumFractionDigits: 0 })}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Words({ words }: { words: string[] }) {
  const { t } = useI18n()
  if (words.length === 0) return <p className="quiet">{t('author.survey-nothing')}</p>
  return (
    <ul className="stack">
      {words.map((one, at) => (
        <li className="as-written" dir="auto" key={at}>
          {one}
        </li>
      ))}
    </ul>
  )
}
