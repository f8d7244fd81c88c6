/** The form of a correction: the question in one language, and its key line by line. */
import type { Context } from '#app/context.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { ItemText, Solution } from '#app/items/item.ts'
import { choosesOptions, givenKey } from './corrected-key.ts'
import type { CorrectionView, KeyLine } from './components/author-view.ts'
import { getCorrectionSubject } from './key-correction.server.ts'

/** @throws NotFound for a course that is not hers, or an item the edition does not have */
export async function readCorrection(
  ctx: Context<SignedIn>,
  of: { courseSlug: string; itemKey: string },
): Promise<CorrectionView> {
  const { taught, item, texts, current } = await getCorrectionSubject(ctx, of)
  const text = texts.get(ctx.language) ?? texts.get(taught.edition.structure.firstLanguage)!
  const { kind } = current.solution
  return {
    course: taught.view,
    itemKey: item.itemKey,
    kind,
    language: text.language,
    promptHtml: text.promptHtml,
    lines: keyFields(current.solution, text),
    options: text.options,
    isOneRight: kind === 'single-choice' || kind === 'true-false',
    values: valuesOf(current.solution),
  }
}

function keyFields(solution: Solution, { options, parts = [] }: ItemText): KeyLine[] {
  switch (solution.kind) {
    case 'single-choice':
    case 'true-false':
    case 'multiple-response':
      return options.map((option) => ({ ...option, field: 'none', hasRight: true }))
    case 'numeric':
      return solution.cases.map(({ letter, value }) => caseLine(letter, value === null ? 'none' : 'number'))
    case 'open-answer':
      return []
    case 'short-text':
      return solution.cases.map(({ letter, texts }) => caseLine(letter, texts.length === 0 ? 'none' : 'text'))
    case 'data-exercise':
      return solution.cases.map(({ letter, formula }) => caseLine(letter, formula === null ? 'none' : 'formula'))
    default:
      return solution.keys.map((key): KeyLine => {
        const html = parts.find(({ letter }) => letter === key.part)?.html ?? ''
        const written = key.isTyped ? 'text' : 'place'
        const field = choosesOptions(solution, key) ? 'options' : written
        return { letter: key.part, html, field, hasRight: false }
      })
  }
}

/** "Whatever else is answered" is never right. */
function caseLine(letter: string, field: KeyLine['field']): KeyLine {
  return { letter, html: '', field, hasRight: field !== 'none' }
}

function valuesOf(solution: Solution): Record<string, string> {
  const { right, values, tolerances, answers } = givenKey(solution)
  const named = (name: string, all: Record<string, string>) =>
    Object.entries(all).map(([letter, value]) => [`${name}.${letter}`, value] as const)
  return {
    ...Object.fromEntries([...named('values', values), ...named('tolerances', tolerances)]),
    ...Object.fromEntries(Object.entries(answers).map(([part, all]) => [`answers.${part}[]`, all.join(',')])),
    'right[]': right.join(','),
  }
}
