/** What kinds that are answered part by part share in how an author writes them. */
import type { Position } from '#app/courseware/fault.ts'
import type { GateReport } from '#app/courseware/gate-report.ts'
import { textOfLine } from '#app/courseware/gate-lines.ts'
import type { OptionParts } from '#app/courseware/read-item.ts'
import { letterAt } from '#app/courseware/read-item.ts'
import type { Line } from '#app/courseware/read-lines.ts'
import { startOf, type TreeNode } from '#app/courseware/tree.ts'
import type { OptionLetter, PartKey, PartKind, PartLetter } from '../item.ts'
import type { SolutionOf } from '../item-rule.ts'
import { foldAnswer } from '../short-text/fold-answer.ts'

/** `A`, `B`, `C` … by place. */
export function partLetterAt(index: number): PartLetter {
  return letterAt(index).toUpperCase()
}

export function solutionWith<K extends PartKind>(kind: K, keys: PartKey[]): SolutionOf<K> {
  return { version: 1, kind, keys }
}

/** The second of two lines that say the same: nobody could tell which of them belongs where. */
export function checkTwice(lines: OptionParts[], at: Position, report: GateReport): void {
  const texts = lines.map((line) => foldAnswer(textOfLine(line)))
  const second = texts.findIndex((text, index) => texts.indexOf(text) < index)
  if (second >= 0)
    report.add('item-line-twice', startOf(lines[second]!.node, at), textOfLine(lines[second]!).slice(0, 60))
}

/** Lines with lines below them: no two of either say the same. */
export function checkTwiceBelow(lines: Line[], at: Position, report: GateReport): void {
  checkTwice(lines, at, report)
  const below = lines.flatMap((line) => line.below)
  checkTwice(below, at, report)
}

/** Parts that each take one of the options, with their letters by place. */
export function choosingParts(lines: OptionParts[], choices: OptionLetter[]) {
  return lines.map(({ content, feedback }, index) => ({ letter: partLetterAt(index), choices, content, feedback }))
}

export function letteredOptions(lines: OptionParts[]): { letter: OptionLetter; content: TreeNode[] }[] {
  return lines.map(({ content }, index) => ({ letter: letterAt(index), content }))
}

/** @param answers the right option or place of each part, in their order */
export function chosenKeys(answers: string[]): PartKey[] {
  return answers.map((answer, index) => ({ part: partLetterAt(index), answers: [answer], isTyped: false }))
}

/** The key as an author would say it: for each line what belongs to it, by places. */
export const partKeyWords = {
  name: 'which of its lines belong together',
  of: ({ keys }: { keys: PartKey[] }) =>
    keys.map(({ part, answers, isTyped }) => `${part}${isTyped ? '' : answers.join('')}`).join(' '),
}
