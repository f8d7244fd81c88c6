/** What every reader tells of a question: that it came in, what of it did not, or why it was left out. */
import { Obstructed } from './check-answers.ts'
import type { ImportReport, Loss, NeutralQuestion, ReportEntry } from './neutral-question.ts'

export interface Read {
  question: NeutralQuestion | null
  entry: ReportEntry
}

/**
 * @param shown what the question goes by in the report; its first 60 characters are kept
 * @param make the question, adding what is lost on the way; throws Obstructed where it cannot come in
 */
export function entryOf(line: number, shown: string, make: (losses: Set<Loss>) => NeutralQuestion): Read {
  const told = { line, name: oneLine(shown).slice(0, 60) }
  const losses = new Set<Loss>()
  try {
    const question = make(losses)
    const outcome = losses.size > 0 ? 'taken-with-loss' : 'taken'
    return { question, entry: { ...told, outcome, reasons: [...losses] } }
  } catch (error) {
    if (!(error instanceof Obstructed)) throw error
    return { question: null, entry: { ...told, outcome: 'skipped', reasons: [error.obstacle] } }
  }
}

export function reportOf(read: Read[]): ImportReport {
  return { questions: read.flatMap(({ question }) => question ?? []), entries: read.map(({ entry }) => entry) }
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
