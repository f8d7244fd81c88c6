/** Corrections of a published edition, dated. Nothing when there are none. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { Foreign } from './foreign.tsx'

interface ErrataProps {
  /** the latest first */
  errata: { at: string; titles: string[] }[]
  /** of the titles */
  language: Language
}

export function Errata({ errata, language }: ErrataProps) {
  const { t, formatDate, formatList } = useI18n()
  if (errata.length === 0) return null
  return (
    <section aria-labelledby="errata">
      <h2 id="errata">{t('ui.errata')}</h2>
      <ul className="plain">
        {errata.map(({ at, titles }) => (
          <li key={`${at} ${titles.join()}`}>
            <time dateTime={at}>{formatDate(at)}</time>: <Foreign language={language}>{formatList(titles)}</Foreign>.{' '}
            {t('ui.erratum')}
          </li>
        ))}
      </ul>
    </section>
  )
}
