/** A term of the glossary: a link in the text, and the note it leads to, which stands in the margin or below. */
import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { languages, type Language } from '#app/i18n/locales.ts'
import { Foreign } from '#app/ui/foreign.tsx'
import type { GlossaryTerm } from '../glossary.ts'
import type { RenderContext } from '../render-context.ts'

export function Term({ id, children }: { id: string; children?: ReactNode }) {
  return (
    <a className="term" href={`#note-${id}`}>
      {children}
    </a>
  )
}

/** Once a page for each term, behind the block that names it first. The definition is in English where it has no other. */
export function TermNote({ id, context }: { id: string; context: RenderContext }) {
  const { language } = useI18n()
  const term = context.glossary.get(id)
  if (!term) throw new Error(`The glossary has no term ${id}: the gate should have said so`)
  const own = term.definitions[language]
  return (
    <aside className="note" id={`note-${id}`} role="note" aria-label={term.terms[language]}>
      <b>{term.terms[language]}</b>
      <p {...inEnglish(own === undefined, language)}>{own ?? term.definitions.en}</p>
      <p>
        <Elsewhere term={term} page={language} />
      </p>
      {term.source !== '' && <p {...inEnglish(true, language)}>{term.source}</p>}
    </aside>
  )
}

/** A line of its own, so that an English sentence keeps its full stop in an Arabic page. */
function inEnglish(english: boolean, page: Language): { lang?: string; dir?: 'ltr' } {
  if (!english || page === 'en') return {}
  return page === 'ar' ? { lang: 'en', dir: 'ltr' } : { lang: 'en' }
}

/** The same term in the other languages, for those who read in one and write in another. */
function Elsewhere({ term, page }: { term: GlossaryTerm; page: Language }) {
  const others = languages.filter((language) => language !== page)
  return others.map((language, index) => [
    index > 0 && ' · ',
    <Foreign key={language} language={language}>
      {term.terms[language]}
    </Foreign>,
  ])
}
