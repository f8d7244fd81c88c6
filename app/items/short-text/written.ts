import type { Position } from '#app/courseware/fault.ts'
import type { GateReport } from '#app/courseware/gate-report.ts'
import type { OptionParts } from '#app/courseware/read-item.ts'
import { startOf, textOf } from '#app/courseware/tree.ts'
import type { TextCase } from '../item.ts'
import type { WrittenBoxes } from '../written-item.ts'
import { foldAnswer } from './fold-answer.ts'

export const writtenShortText: WrittenBoxes<'short-text'> = {
  form: 'boxes',
  name: 'ShortText',
  fewest: 1,
  showsOptions: false,
  checkOption(text, at, report) {
    const spellings = spellingsOf(text)
    const broken = spellings.find((one) => foldAnswer(one) === '' || one.length > 100)
    if (broken !== undefined) report.add('item-spelling-unreadable', at, text.slice(0, 60))
  },
  checkKey: checkCases,
  solutionOf: (options) => ({ version: 1, kind: 'short-text', cases: options.map(caseOf) }),
  inAllLanguages: ([first, ...others]) => ({
    ...first!,
    cases: first!.cases.map((one) => ({
      ...one,
      texts: [
        ...new Set(
          [one, ...others.flatMap(({ cases }) => cases.filter(({ letter }) => letter === one.letter))].flatMap(
            ({ texts }) => texts,
          ),
        ),
      ],
    })),
  }),
  keyWords: { name: 'which of its lines are right', of: ({ cases }) => cases.map(caseWords).join(', ') },
}

const wordsOf = (option: OptionParts) => option.content.map(textOf).join(' ').trim()
const isOtherwise = (text: string) => text.toLowerCase() === 'otherwise'

/** `remittance | remittances`: spellings of one answer. */
function spellingsOf(text: string): string[] {
  return isOtherwise(text) ? [] : text.split('|').map((one) => one.trim())
}

function checkCases(options: OptionParts[], at: Position, report: GateReport): void {
  const texts = options.map(wordsOf)
  const found = texts.flatMap((text, index) => (isOtherwise(text) ? [index] : []))
  const place = (index: number) => startOf(options[index]!.node, at)
  if (found.length > 1) report.add('item-otherwise-twice', place(found[1]!))
  else if (found.length === 1 && options[found[0]!]!.checked) report.add('item-otherwise-right', place(found[0]!))
  else if (found.length === 1 && found[0] !== options.length - 1) report.add('item-otherwise-last', place(found[0]!))
  const all = texts.flatMap((text, index) => spellingsOf(text).map((one) => ({ index, folded: foldAnswer(one) })))
  const again = all.find(
    ({ index, folded }) => folded !== '' && all.some((other) => other.index < index && other.folded === folded),
  )
  if (again) report.add('item-spelling-twice', place(again.index), wordsOf(options[again.index]!).slice(0, 60))
}

function caseOf(option: OptionParts & { letter: string }): TextCase {
  return { letter: option.letter, right: option.checked === true, texts: spellingsOf(wordsOf(option)) }
}

function caseWords({ right, texts }: TextCase): string {
  return `${right ? '[x]' : '[ ]'}${texts.length === 0 ? ' otherwise' : ''}`
}
