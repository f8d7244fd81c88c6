/** Everything that statistics say of a test, for one group of people: its reliability, and each of its items. */
import { analyseItem, type ItemAnalysis } from './analyse-item.ts'
import { languageDifferences, type LanguageDifference } from './language-difference.ts'
import { reliabilityOf, type Reliability } from './reliability.ts'
import { scoreOf, type Sitting } from './sitting.ts'

export interface AnalysedItem {
  itemKey: string
  /** letters of its options, in the order of the item; empty for kinds without */
  letters: string[]
}

/** What the statistics of a quiz or test are computed from. */
export interface AnalysisJob {
  items: AnalysedItem[]
  /** one a person */
  sittings: Sitting[]
  /** of every language, where `sittings` are those of one: a translation is compared with the others */
  compared: Sitting[]
}

export interface TestAnalysis {
  reliability: Reliability
  items: (ItemAnalysis & { differences: LanguageDifference[] })[]
  /** how many people scored in each tenth of the marks, the lowest first; full marks belong to the last */
  tenths: number[]
}

export function analyseTest({ items, sittings, compared }: AnalysisJob): TestAnalysis {
  return {
    reliability: reliabilityOf(sittings),
    items: items.map(({ itemKey, letters }) => ({
      ...analyseItem(itemKey, letters, sittings),
      differences: languageDifferences(itemKey, compared),
    })),
    tenths: tenthsOf(sittings),
  }
}

function tenthsOf(sittings: Sitting[]): number[] {
  const tenths = Array.from({ length: 10 }, () => 0)
  for (const { items } of sittings) {
    const score = scoreOf([...items.values()])
    if (score !== null) tenths[Math.min(9, Math.floor(score * 10 + 1e-9))]! += 1
  }
  return tenths
}

/** What of an item deserves a look. Below a discrimination of 0.1 Ebel & Frisbie (1991) advise to reject or rewrite it. */
export type Attention = 'language' | 'negative' | 'weak' | 'hard' | 'easy'

export function attentionOf({ facility, pointBiserial, differences }: TestAnalysis['items'][number]): Attention[] {
  const below = (value: number | null, border: number) => value !== null && value < border
  const weak: Attention[] = below(pointBiserial.value, 0)
    ? ['negative']
    : below(pointBiserial.value, 0.1)
      ? ['weak']
      : []
  return [
    ...(differences.some(({ size }) => size === 'large') ? (['language'] as const) : []),
    ...weak,
    ...(below(facility.value, 0.2) ? (['hard'] as const) : []),
    ...(facility.value !== null && facility.value > 0.95 ? (['easy'] as const) : []),
  ]
}
