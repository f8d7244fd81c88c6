/** The reader's language, handed down a rendered page. */
import { createContext, useContext, type ReactNode } from 'react'
import { translator, type Translate } from './translate.ts'
import type { Language } from './locales.ts'

const I18nContext = createContext<Translate | null>(null)

export function I18nProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <I18nContext.Provider value={translator(language)}>{children}</I18nContext.Provider>
}

/** The translator of the page being rendered; throws outside an I18nProvider. */
export function useI18n(): Translate {
  const value = useContext(I18nContext)
  if (!value) throw new Error('useI18n stands outside an I18nProvider')
  return value
}
