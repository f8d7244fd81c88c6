/** Text in another language than the page: marked, so that it is read, shaped and laid out as it should be. */
import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'

export interface ForeignProps {
  /** the language of the text: `ar`, `sw`, `pt-BR` */
  language: string
  as?: 'span' | 'div'
  className?: string
  children: ReactNode
}

/** Adds nothing where the text is in the language of the page (but keeps the element when it carries a class or is a `div`). */
export function Foreign({ language, as: Element = 'span', className, children }: ForeignProps) {
  const page = useI18n()
  if (page.language !== language) {
    const dir = textDirection(language)
    return <Element {...{ className, lang: language, dir: dir === page.dir ? undefined : dir }}>{children}</Element>
  }
  return Element === 'span' && className === undefined ? (
    <>{children}</>
  ) : (
    <Element className={className}>{children}</Element>
  )
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction in which a language is usually written. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr'
}
