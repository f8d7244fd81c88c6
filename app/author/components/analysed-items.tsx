/** The questions of a quiz or test with their figures, what deserves a look first. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { languageNames, type Language } from '#app/i18n/locales.ts'
import { Facts } from '#app/ui/facts.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { Pill } from '#app/ui/pill.tsx'
import type { AnalysedItemView, AnalysisView } from './author-view.ts'
import { FigureWords } from './figure-words.tsx'

export function AnalysedItems({ analysis: { course, items } }: { analysis: AnalysisView }) {
  const { t } = useI18n()
  const inOrder = [...items].sort((a, b) => b.attention.length - a.attention.length || b.n - a.n)
  return (
    <section>
      <h2>{t('author.items-title')}</h2>
      <div className="analysed">
        {inOrder.map((item) => (
          <Item key={item.itemKey} item={item} slug={course.slug} />
        ))}
      </div>
    </section>
  )
}

/** Folded: a bank may hold a hundred questions. What deserves a look says so on its line. */
function Item({ item, slug }: { item: AnalysedItemView; slug: string }) {
  const { t } = useI18n()
  const { words, attention, itemKey, n, facility } = item
  return (
    <details id={itemKey}>
      <summary>
        <Foreign language={words.language}>{words.prompt}</Foreign>
        <span className="small quiet">
          {' '}
          {t('author.facility-short')} <FigureWords figure={facility} />
        </span>
        {attention.map((why) => (
          <span key={why}>
            {' '}
            <Pill tone="warn">{t(`author.attention-${why}`)}</Pill>
          </span>
        ))}
      </summary>
      <Figures item={item} />
      {item.choices.length > 0 && n > 0 && <Choices item={item} />}
      {item.differences.length > 0 && <Differences item={item} />}
      <p>
        <a href={to.bankItem(slug, itemKey)}>{t('author.item-of', { key: itemKey })}</a>
      </p>
    </details>
  )
}

function Figures({ item }: { item: AnalysedItemView }) {
  const { t, formatNumber } = useI18n()
  const { n, facility, upperLower, pointBiserial, omitted, seconds } = item
  const time =
    seconds.value === null ? (
      <FigureWords figure={seconds} />
    ) : (
      t('author.seconds-value', { seconds: Math.round(seconds.value) })
    )
  return (
    <Facts
      facts={[
        { term: t('author.people'), detail: formatNumber(n) },
        { term: t('author.facility'), detail: <FigureWords figure={facility} isBare /> },
        { term: t('author.upper-lower'), detail: <FigureWords figure={upperLower} isBare /> },
        { term: t('author.point-biserial'), detail: <FigureWords figure={pointBiserial} isBare /> },
        { term: t('author.omitted'), detail: formatNumber(omitted) },
        { term: t('author.seconds'), detail: time },
      ]}
    />
  )
}

/** How often each option was chosen; a meter where people would rather look. */
function Choices({ item: { choices, n, words } }: { item: AnalysedItemView }) {
  const { t } = useI18n()
  return (
    <>
      <h3>{t('author.choices')}</h3>
      <ul className="plain chosen">
        {choices.map(({ letter, count, upper, lower }) => (
          <li key={letter}>
            <Foreign language={words.language}>{words.options[letter] ?? letter}</Foreign>
            <span className="row small">
              <meter min={0} max={n} value={count} aria-hidden />
              <span className="num">{t('author.choice-count', { count, upper, lower })}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Differences({ item: { differences } }: { item: AnalysedItemView }) {
  const { t } = useI18n()
  return (
    <p className="small">
      {t('author.differences')}:{' '}
      {differences.map(({ language, n, others, size }, at) => (
        <span key={language}>
          {at > 0 && ' · '}
          {t('author.difference-others', { language: languageNames[language as Language], n, others })}{' '}
          <b>{t(`author.difference-${size}`)}</b>
        </span>
      ))}
    </p>
  )
}
