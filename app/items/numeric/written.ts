import type { Position } from '#app/courseware/fault.ts'
import type { GateReport } from '#app/courseware/gate-report.ts'
import type { OptionParts } from '#app/courseware/read-item.ts'
import { startOf, textOf } from '#app/courseware/tree.ts'
import type { NumericCase } from '../item.ts'
import type { WrittenBoxes } from '../written-item.ts'
import { readNumericCase } from './numeric-case.ts'

export const writtenNumeric: WrittenBoxes<'numeric'> = {
  form: 'boxes',
  name: 'Numeric',
  fewest: 1,
  showsOptions: false,
  checkOption(text, at, report) {
    if (readNumericCase(text) === null) report.add('item-number-unreadable', at, text.slice(0, 60))
  },
  checkKey: checkOtherwise,
  solutionOf: (options) => ({ version: 1, kind: 'numeric', cases: options.map(caseOf) }),
  keyWords: { name: 'the list of its numbers', of: ({ cases }) => cases.map(caseWords).join(', ') },
}

const wordsOf = (option: OptionParts) => option.content.map(textOf).join(' ')

function checkOtherwise(options: OptionParts[], at: Position, report: GateReport): void {
  const cases = options.map((option) => readNumericCase(wordsOf(option)))
  const found = cases.flatMap((one, index) => (one !== null && one.value === null ? [index] : []))
  const place = (index: number) => startOf(options[index]!.node, at)
  if (found.length > 1) report.add('item-otherwise-twice', place(found[1]!))
  else if (found.length === 1 && options[found[0]!]!.checked) report.add('item-otherwise-right', place(found[0]!))
  else if (found.length === 1 && found[0] !== options.length - 1) report.add('item-otherwise-last', place(found[0]!))
}

function caseOf(option: OptionParts & { letter: string }): NumericCase {
  const numeric = readNumericCase(wordsOf(option))
  if (numeric === null) throw new Error('A numeric case passed the gate unread')
  return { letter: option.letter, right: option.checked === true, ...numeric }
}

function caseWords({ right, value, tolerance }: NumericCase): string {
  const by = tolerance.kind === 'relative' ? `${tolerance.by * 100}%` : String(tolerance.by)
  return `${right ? '[x]' : '[ ]'} ${value === null ? 'otherwise' : `${value} ± ${by}`}`
}
