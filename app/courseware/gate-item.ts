/** The part of the gate that judges questions: a prompt, options, the right ones marked, quotes as feedback. */
import type { Position } from './fault.ts'
import type { GateReport, Where } from './gate-report.ts'
import { check, checkChildren } from './gate.ts'
import { readNumericCase } from './numeric-case.ts'
import { readItem, type ItemParts, type OptionParts } from './read-item.ts'
import { isElement, startOf, textOf, type TreeNode } from './tree.ts'
import type { ItemName } from './vocabulary.ts'

export function checkItem(node: TreeNode, name: ItemName, where: Where, report: GateReport): void {
  const parts = readItem(node)
  if (textOf({ type: 'root', children: parts.prompt }).trim() === '') report.add('item-prompt-missing', where.at)
  for (const child of parts.prompt) check(child, where, report)
  for (const child of parts.strays) checkStray(child, where, report)
  if (parts.options.length === 0) return report.add('item-options-missing', where.at)
  checkList(node, parts, where, report)
  for (const option of parts.options) checkOption(option, name, where, report)
  const broken = parts.strays.length > 0 || parts.options.some((option) => option.checked === null)
  if (!broken) checkKey(parts.options, name, where.at, report)
}

function checkStray(node: TreeNode, where: Where, report: GateReport): void {
  const at = startOf(node, where.at)
  if (node.type === 'blockquote') report.add('item-quote-outside', at)
  else if (node.type === 'list') report.add('item-options-broken', at)
  else report.add('item-after-options', at)
}

function checkList(node: TreeNode, parts: ItemParts, where: Where, report: GateReport): void {
  const list = (node.children ?? []).find((child) => child.children?.includes(parts.options[0]!.node))
  if (list?.ordered) report.add('item-option-numbered', startOf(list, where.at))
}

function checkOption(option: OptionParts, name: ItemName, where: Where, report: GateReport): void {
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
  if (name === 'Numeric' && readNumericCase(text) === null) report.add('item-number-unreadable', at, text.slice(0, 60))
}

/** Then something stands there, and it has a fault of its own. */
function holdsElement(node: TreeNode): boolean {
  return isElement(node) || (node.children ?? []).some(holdsElement)
}

function checkFeedback(node: TreeNode, where: Where, report: GateReport): void {
  if (node.type === 'paragraph' || isElement(node)) check(node, where, report)
  else report.add('item-option-content', startOf(node, where.at))
}

function checkKey(options: OptionParts[], name: ItemName, at: Position, report: GateReport): void {
  const right = options.filter((option) => option.checked === true)
  if (options.length > 10) report.add('item-options-many', startOf(options[10]!.node, at))
  if (options.length < 2 && name !== 'Numeric') report.add('item-options-few', startOf(options[0]!.node, at))
  if (right.length === 0) report.add('item-key-missing', startOf(options[0]!.node, at))
  if (name === 'SingleChoice' && right.length > 1) report.add('item-key-twice', startOf(right[1]!.node, at))
  if (name === 'Numeric') checkOtherwise(options, at, report)
}

function checkOtherwise(options: OptionParts[], at: Position, report: GateReport): void {
  const cases = options.map((option) => readNumericCase(option.content.map(textOf).join(' ')))
  const found = cases.flatMap((one, index) => (one !== null && one.value === null ? [index] : []))
  const place = (index: number) => startOf(options[index]!.node, at)
  if (found.length > 1) report.add('item-otherwise-twice', place(found[1]!))
  else if (found.length === 1 && options[found[0]!]!.checked) report.add('item-otherwise-right', place(found[0]!))
  else if (found.length === 1 && found[0] !== options.length - 1) report.add('item-otherwise-last', place(found[0]!))
}
