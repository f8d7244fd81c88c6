/** The reader's language, handed down a rendered page. */
import { createContext, useContext, type ReactNode } from 'react'
import { translator, type Translate } from './translate.ts'
import type { Language } from './locales.ts'

const I18nContext = createContext<Translate | null>(null)

export interface I18nProviderProps {
  language: Language
  /** IANA zone of the reader; UTC where nobody is known */
  timeZone?: string
  children: ReactNode
}

export function I18nProvider({ language, timeZone, children }: I18nProviderProps) {
  return <I18nContext.Provider value={translator(language, timeZone)}>{children}</I18nContext.Provider>
}

/** The translator of the page being rendered; throws outside an I18nProvider. */
export function useI18n(): Translate {
  const value = useContext(I18nContext)
  if (!value) throw new Error('useI18n stands outside an I18nProvider')
  return value
}
