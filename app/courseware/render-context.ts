/** What the views of lesson components know besides their own properties. */
import type { Language } from '#app/domain/course/structure.ts'
import type { Dataset } from './dataset.ts'
import type { GlossaryTerm } from './glossary.ts'

export interface RenderContext {
  /** the language of the page */
  language: Language
  /** the language the course was written in */
  firstLanguage: Language
  courseSlug: string
  /** colour of the course's band, by its place in the catalogue */
  dye: 1 | 2 | 3 | 4 | 5
  /** by id, `migrant-stock` */
  glossary: ReadonlyMap<string, GlossaryTerm>
  /** by name, `migrant-stock-regions` */
  datasets: ReadonlyMap<string, Dataset>
}

/** The colour of a course's band: five dyes in turn, by its place in the catalogue (1…). */
export function dyeOf(position: number): RenderContext['dye'] {
  return (((((position - 1) % 5) + 5) % 5) + 1) as RenderContext['dye']
}
