import type { Position } from '#app/courseware/fault.ts'
import type { GateReport } from '#app/courseware/gate-report.ts'
import type { Dataset } from '#app/courseware/dataset.ts'
import type { OptionParts } from '#app/courseware/read-item.ts'
import { attributeOf, startOf, textOf, type TreeNode } from '#app/courseware/tree.ts'
import type { FormulaCase } from '../item.ts'
import type { LetteredOption, WrittenDrawn } from '../written-item.ts'
import { drawsOf, type Draw } from '#app/courseware/exercise-draws.ts'
import { cellsOf, readFormula } from './formula.ts'
import { readFormulaLine } from './formula-line.ts'
import { caseValue } from './rule.ts'

/** More than these weigh on every page that asks the question. */
const mostDraws = 24
/** Rows of one draw that still fit a phone. */
const mostRows = 12

export const writtenDataExercise: WrittenDrawn<'data-exercise'> = {
  form: 'drawn',
  name: 'DataExercise',
  fewest: 1,
  checkOption(text, at, report) {
    if (readFormulaLine(text) === null) report.add('exercise-formula', at, text.slice(0, 80))
  },
  checkKey: checkOtherwise,
  checkData(node, options, at, report) {
    const draws = drawsIn(node, report.document.datasets)
    if (draws === null) return
    if (draws.length < 2) report.add('exercise-few', at)
    if (draws.length > mostDraws) report.add('exercise-many', at, String(draws.length), String(mostDraws))
    const long = draws.find(({ rows }) => rows > mostRows)
    if (long) report.add('exercise-long', at, long.value, String(mostRows))
    const twofold = long ? undefined : draws.find(({ isTwofold }) => isTwofold)
    if (twofold) return report.add('data-twice', at, twofold.value)
    for (const option of options) checkFigures(option, draws.slice(0, mostDraws), at, report)
  },
  read(options, { node, datasets }) {
    const draws = drawsIn(node, datasets) ?? []
    return {
      draws: draws.map(({ value }) => ({ letter: value, content: [tableNode(node, value)] })),
      solution: {
        version: 1,
        kind: 'data-exercise',
        cases: options.map(caseOf),
        draws: Object.fromEntries(draws.map(({ value, cells }) => [value, cells])),
      },
    }
  },
  keyWords: {
    name: 'the list of its formulas',
    of: ({ cases, draws }) => `${cases.map(caseWords).join(', ')}; ${Object.keys(draws).join(', ')}`,
  },
}

/** Null where the dataset or a column is not there: the gate has said so. */
function drawsIn(node: TreeNode, datasets: ReadonlyMap<string, Dataset>): Draw[] | null {
  const said = (name: string) => attributeOf(node, name)
  const dataset = datasets.get(said('data'))
  const named = [said('draw'), said('rows')].filter((column) => column !== '')
  if (!dataset || !named.every((name) => dataset.columns.some((column) => column.name === name))) return null
  return drawsOf({ dataset, draw: said('draw'), rows: said('rows'), where: said('where') })
}

/** Every draw has every figure that a formula asks for. */
function checkFigures(option: OptionParts, draws: Draw[], at: Position, report: GateReport): void {
  const line = readFormulaLine(wordsOf(option))
  if (line === null || line.formula === null) return
  const cells = cellsOf(readFormula(line.formula)!)
  const place = startOf(option.node, at)
  for (const { value, cells: known } of draws) {
    const missing = cells.find((cell) => !Object.hasOwn(known, cell))
    if (missing !== undefined) return report.add('exercise-cell', place, missing, value, Object.keys(known).join(', '))
    if (caseValue(line, known) === null) return report.add('exercise-nought', place, value)
  }
}

const wordsOf = (option: OptionParts) => option.content.map(textOf).join(' ')

function checkOtherwise(options: OptionParts[], at: Position, report: GateReport): void {
  const found = options.flatMap((option, index) => (readFormulaLine(wordsOf(option))?.formula === null ? [index] : []))
  const place = (index: number) => startOf(options[index]!.node, at)
  if (found.length > 1) report.add('item-otherwise-twice', place(found[1]!))
  else if (found.length === 1 && options[found[0]!]!.checked) report.add('item-otherwise-right', place(found[0]!))
  else if (found.length === 1 && found[0] !== options.length - 1) report.add('item-otherwise-last', place(found[0]!))
}

function caseOf(option: LetteredOption): FormulaCase {
  const line = readFormulaLine(wordsOf(option))
  if (line === null) throw new Error('A formula passed the gate unread')
  return { letter: option.letter, right: option.checked === true, ...line }
}

/** The rows of one draw; authors cannot write it. */
function tableNode(node: TreeNode, value: string): TreeNode {
  const own = ['data', 'columns', 'where', 'draw', 'title'].map((name) => [name, attributeOf(node, name)] as const)
  const attributes = [...own, ['value', value] as const]
    .filter(([, text]) => text !== '')
    .map(([name, text]) => ({ type: 'mdxJsxAttribute', name, value: text }))
  return { type: 'mdxJsxFlowElement', name: 'DrawnTable', attributes, children: [] }
}

function caseWords({ right, formula, tolerance }: FormulaCase): string {
  const by = tolerance.kind === 'relative' ? `${tolerance.by * 100}%` : String(tolerance.by)
  return `${right ? '[x]' : '[ ]'} ${formula === null ? 'otherwise' : `${formula} ± ${by}`}`
}
