/** The part of the gate that judges questions: a prompt, options, the right ones marked, quotes as feedback. */
import type { ItemKind } from '#app/items/item.ts'
import { kindNamed, writtenOf } from '#app/items/written.ts'
import type { WrittenBoxes, WrittenDrawn } from '#app/items/written-item.ts'
import type { Position } from './fault.ts'
import type { GateReport, Where } from './gate-report.ts'
import { checkLines } from './gate-lines.ts'
import { check, checkChildren } from './gate.ts'
import { readItem, type ItemParts, type OptionParts } from './read-item.ts'
import { isElement, startOf, textOf, type TreeNode } from './tree.ts'
import type { ItemName } from './vocabulary.ts'

/** Options with boxes. */
type Boxed = WrittenBoxes<ItemKind> | WrittenDrawn<ItemKind>

export function checkItem(node: TreeNode, name: ItemName, where: Where, report: GateReport): void {
  const parts = readItem(node)
  const kind = kindNamed(name)
  if (textOf({ type: 'root', children: parts.prompt }).trim() === '') report.add('item-prompt-missing', where.at)
  for (const child of parts.prompt) check(child, where, report)
  for (const child of parts.strays) checkStray(child, where, report)
  if (parts.options.length === 0) return report.add('item-options-missing', where.at)
  const written = writtenOf(kind)
  checkList(node, parts, written.form === 'lines' && written.isNumbered, where, report)
  if (written.form === 'lines') return checkLines(parts, written, where, report)
  for (const option of parts.options) checkOption(option, written, where, report)
  const broken = parts.strays.length > 0 || parts.options.some((option) => option.checked === null)
  if (broken) return
  const before = report.faults.length
  checkKey(parts.options, written, where.at, report)
  if (written.form === 'drawn' && report.faults.length === before)
    written.checkData(node, parts.options, where.at, report)
}

function checkStray(node: TreeNode, where: Where, report: GateReport): void {
  const at = startOf(node, where.at)
  if (node.type === 'blockquote') report.add('item-quote-outside', at)
  else if (node.type === 'list') report.add('item-options-broken', at)
  else report.add('item-after-options', at)
}

function checkList(node: TreeNode, parts: ItemParts, isNumbered: boolean, where: Where, report: GateReport): void {
  const list = (node.children ?? []).find((child) => child.children?.includes(parts.options[0]!.node))
  if (list?.ordered && !isNumbered) report.add('item-option-numbered', startOf(list, where.at))
  if (isNumbered && !list?.ordered) report.add('item-lines-unnumbered', startOf(list ?? node, where.at))
}

function checkOption(option: OptionParts, written: Boxed, where: Where, report: GateReport): void {
  const at = startOf(option.node, where.at)
  const text = option.content.map(textOf).join(' ').trim()
  if (option.checked === null)
    return report.add(/^\[[ xX]?\]$/.test(text) ? 'item-option-empty' : 'item-option-box', at)
  if (text === '' && !option.content.some(holdsElement)) return report.add('item-option-empty', at)
  const stray = option.content.find((child, index) => index > 0 || child.type !== 'paragraph')
  if (stray && isElement(stray)) check(stray, { ...where, at }, report)
  else if (stray) report.add('item-option-content', startOf(stray, at))
  for (const child of option.content.slice(0, 1)) checkChildren(child, { ...where, at }, report)
  for (const child of option.feedback) checkFeedback(child, { ...where, at }, report)
  written.checkOption(text, at, report)
}

/** Then something stands there, and it has a fault of its own. */
function holdsElement(node: TreeNode): boolean {
  return isElement(node) || (node.children ?? []).some(holdsElement)
}

function checkFeedback(node: TreeNode, where: Where, report: GateReport): void {
  if (node.type === 'paragraph' || isElement(node)) check(node, where, report)
  else report.add('item-option-content', startOf(node, where.at))
}

function checkKey(options: OptionParts[], written: Boxed, at: Position, report: GateReport): void {
  const { fewest } = written
  if (options.length > 10) report.add('item-options-many', startOf(options[10]!.node, at))
  if (options.length < fewest) report.add('item-options-few', startOf(options[0]!.node, at))
  if (!options.some((option) => option.checked === true)) report.add('item-key-missing', startOf(options[0]!.node, at))
  written.checkKey(options, at, report)
}
