/** The part of the gate that judges questions answered part by part: lines, what stands below each, quotes as feedback. */
import type { WrittenLines } from '#app/items/written-item.ts'
import type { ItemKind } from '#app/items/item.ts'
import type { Position } from './fault.ts'
import type { GateReport, Where } from './gate-report.ts'
import { check, checkChildren } from './gate.ts'
import type { ItemParts, OptionParts } from './read-item.ts'
import { readLine, type Line } from './read-lines.ts'
import { startOf, textOf, type TreeNode } from './tree.ts'

type Written = WrittenLines<ItemKind>

const most = { lines: 10, below: 20 }

export function checkLines(parts: ItemParts, written: Written, where: Where, report: GateReport): void {
  const before = report.faults.length
  const lines = parts.options.map(readLine)
  for (const line of lines) checkLine(line, written, where, report)
  const place = (node: TreeNode) => startOf(node, where.at)
  if (lines.length < written.fewest) report.add('item-lines-few', place(lines[0]!.node), String(written.fewest))
  if (lines.length > most.lines) report.add('item-lines-many', place(lines[most.lines]!.node), String(most.lines))
  const below = lines.flatMap((line) => line.below)
  if (below.length > most.below) report.add('item-lines-many', place(below[most.below]!.node), String(most.below))
  if (report.faults.length === before) written.check(lines, parts.prompt.map(textOf).join(' '), where.at, report)
}

function checkLine(line: Line, written: Written, where: Where, report: GateReport): void {
  const at = startOf(line.node, where.at)
  if (line.checked !== null) return report.add('item-line-box', at)
  if (written.hasWords && textOfLine(line) === '') report.add('item-line-empty', at)
  if (!written.hasWords && textOfLine(line) !== '') report.add('item-gap-words', at)
  if (written.below === 'nothing' && line.below.length > 0) report.add('item-line-below', at)
  if (written.below !== 'nothing' && line.below.length === 0) report.add('item-line-alone', at)
  for (const stray of line.strays) report.add('item-option-content', startOf(stray, at))
  for (const child of line.content) checkChildren(child, { ...where, at }, report)
  for (const child of line.feedback) checkWords(child, { ...where, at }, report)
  for (const below of line.below) checkBelow(below, written, at, where, report)
}

function checkBelow(line: OptionParts, written: Written, fallback: Position, where: Where, report: GateReport): void {
  const at = startOf(line.node, fallback)
  const [words, ...rest] = line.content
  if (written.below === 'boxes' && line.checked === null) return report.add('item-option-box', at)
  if (written.below === 'lines' && line.checked !== null) return report.add('item-line-box', at)
  if (words === undefined || textOfLine(line) === '') return report.add('item-line-empty', at)
  for (const stray of rest) report.add('item-option-content', startOf(stray, at))
  if (words.type === 'paragraph') checkChildren(words, { ...where, at }, report)
  else report.add('item-option-content', at)
  for (const child of line.feedback) checkWords(child, { ...where, at }, report)
}

function checkWords(node: TreeNode, where: Where, report: GateReport): void {
  if (node.type === 'paragraph') check(node, where, report)
  else report.add('item-option-content', startOf(node, where.at))
}

/** The words of a line, without what stands below it. */
export function textOfLine({ content }: OptionParts): string {
  return content.map(textOf).join(' ').trim()
}
