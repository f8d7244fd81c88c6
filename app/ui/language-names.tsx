/** Languages in a row, each in its own name. */
import { languageNames, type Language } from '#app/i18n/locales.ts'
import { Foreign } from './foreign.tsx'

export function LanguageNames({ languages }: { languages: readonly Language[] }) {
  return (
    <>
      {languages.map((language, index) => (
        <span key={language}>
          {index > 0 && ' · '}
          <Foreign language={language}>{languageNames[language]}</Foreign>
        </span>
      ))}
    </>
  )
}
