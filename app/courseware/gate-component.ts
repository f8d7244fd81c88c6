/** The part of the gate that judges components: their names, where they stand, what they hold. */
import type { Position } from './fault.ts'
import { checkProperties } from './gate-properties.ts'
import { checkItem } from './gate-item.ts'
import type { GateReport, Where } from './gate-report.ts'
import { check, checkChildren } from './gate.ts'
import { isElement, startOf, textOf, type TreeNode } from './tree.ts'
import {
  componentLike,
  extractedNames,
  isAuthorName,
  isItemName,
  renderedNames,
  ruleOf,
  type AuthorName,
  type Holds,
} from './vocabulary.ts'

export function checkElement(node: TreeNode, where: Where, report: GateReport): void {
  const at = startOf(node, where.at)
  const name = node.name ?? null
  if (name === null || name === '') return report.add('fragment', at)
  if (!isAuthorName(name)) return checkUnknown(node, name, { ...where, at, top: false }, report)
  const place = misplaced(name, node, where, report.document.kind)
  if (place !== null) report.add('wrong-place', at, name, place)
  checkProperties(node, name, at, report)
  const below: Where = { ...where, at, top: false, inside: name, item: where.item || isItemName(name) }
  if (isItemName(name)) return checkItem(node, name, below, report)
  if (place === null) checkHolds(node, name, at, report)
  checkChildren(node, below, report)
}

/** HTML, or a component that does not exist; properties that would run or style something are named as well. */
function checkUnknown(node: TreeNode, name: string, where: Where, report: GateReport): void {
  const known = [...renderedNames, ...extractedNames].join(', ')
  const meant = componentLike(name)
  if (meant !== null) report.add('component-case', where.at, meant)
  else if (/^[a-z][\w-]*$/.test(name)) report.add('html-tag', where.at, name)
  else report.add('unknown-component', where.at, name, known)
  checkChildren(node, where, report)
}

/** Why a component may not stand here, as the end of a sentence; null when it may. */
function misplaced(name: AuthorName, node: TreeNode, where: Where, kind: string): string | null {
  const inText = node.type === 'mdxJsxTextElement'
  switch (ruleOf(name).place) {
    case 'text':
      return misplacedWords(name, where)
    case 'page':
    case 'lesson':
    case 'sheet':
    case 'scenario':
      if (kind === 'items') return 'a file of the item bank holds questions only'
      if (ruleOf(name).place === 'lesson' && kind !== 'lesson')
        return 'questions belong to lessons and to the item bank'
      if (ruleOf(name).place === 'sheet' && kind !== 'sheet')
        return 'fields belong to worksheets, the final work and surveys'
      if (ruleOf(name).place === 'scenario' && kind !== 'scenario') return 'scenes belong to scenarios'
      if (inText) return 'begin it on a line of its own, after an empty line'
      return where.top ? null : 'begin it at the left edge of the page, not inside another block'
    case 'case':
      if (inText) return 'begin it on a line of its own, after an empty line'
      return where.inside === 'Case' ? null : 'put it inside a `<Case>`'
    case 'scene':
      if (inText) return 'begin it on a line of its own, after an empty line'
      return where.inside === 'Scene' ? null : 'put it inside a `<Scene>`'
    case 'question':
      return inText ? 'begin it on a line of its own, after an empty line' : misplacedQuestion(name, where, kind)
  }
}

function misplacedQuestion(name: AuthorName, where: Where, kind: string): string | null {
  if (where.inside === 'Check')
    return name === 'OpenAnswer' ? 'a check tells at once what was right. Put it into a file of the item bank' : null
  if (kind === 'items') return where.top ? null : 'begin it at the left edge, not inside another block'
  return 'put it inside a `<Check>` of a lesson, or into a file of the item bank'
}

function misplacedWords(name: AuthorName, where: Where): string | null {
  if (name !== 'Term') return null
  if (where.item) return 'questions explain no terms. Write the word alone'
  if (where.heading) return 'put it into the sentence below the heading'
  return where.link ? 'put it outside the link' : null
}

function checkHolds(node: TreeNode, name: AuthorName, at: Position, report: GateReport): void {
  const { holds } = ruleOf(name)
  const children = node.children ?? []
  if (holds === 'questions') return checkQuestions(children, name, at, report)
  if (holds === 'steps') return checkSteps(children, name, at, report)
  if (holds === 'scene') return checkScene(children, name, at, report)
  if (holds === 'nothing') {
    if (children.length > 0)
      report.add('wrong-content', startOf(children[0]!, at), name, 'nothing may stand in it. End it with `/>`')
    return
  }
  if (textOf(node).trim() === '') return report.add('wrong-content', at, name, `it is empty, ${whatToWrite[holds]}`)
  const stray = children.find((child) => !fits[holds]!(child))
  if (stray) return report.add('wrong-content', startOf(stray, at), name, whatToWrite[holds]!)
  if (['paragraph', 'line', 'list'].includes(holds) && children.length !== 1) {
    report.add('wrong-content', startOf(children[1]!, at), name, whatToWrite[holds]!)
  }
}

function fitsWords(node: TreeNode): boolean {
  return ['text', 'emphasis', 'strong', 'inlineCode'].includes(node.type)
}

const fits: Partial<Record<Holds, (node: TreeNode) => boolean>> = {
  words: fitsWords,
  paragraph: (node) => node.type === 'paragraph',
  line: (node) => node.type === 'paragraph' && (node.children ?? []).every(fitsWords),
  paragraphs: (node) => node.type === 'paragraph',
  // Headings and components say themselves that they may not stand here.
  blocks: (node) => ['paragraph', 'list', 'table', 'heading'].includes(node.type) || isElement(node),
  list: (node) => node.type === 'list',
}

const whatToWrite: Partial<Record<Holds, string>> = {
  words: 'write a few words of plain text',
  paragraph: 'write one paragraph',
  line: 'write a few words of plain text',
  paragraphs: 'write paragraphs, with empty lines between them',
  blocks: 'write paragraphs, lists or a table',
  list: 'write one list, each entry on its own line after `- `',
}

function checkQuestions(children: TreeNode[], name: AuthorName, at: Position, report: GateReport): void {
  if (children.length === 0) report.add('check-empty', at)
  for (const child of children) {
    if (isElement(child)) continue
    report.add('wrong-content', startOf(child, at), name, 'questions only. Move this text before it')
  }
}

/** Text first, then the choices; a scene without choices is an ending. */
function checkScene(children: TreeNode[], name: AuthorName, at: Position, report: GateReport): void {
  const isChoice = (node: TreeNode) => node.name === 'Choice'
  const first = children.findIndex(isChoice)
  if (first === 0 || children.length === 0)
    report.add('wrong-content', at, name, 'it tells nothing. Write what happens before the choices')
  if (first >= 0 && children.filter(isChoice).length === 1)
    report.add('scene-one-choice', startOf(children[first]!, at))
  for (const child of first < 0 ? [] : children.slice(first)) {
    if (!isChoice(child))
      report.add('wrong-content', startOf(child, at), name, 'text stands before the choices. Move this up')
  }
}

function checkSteps(children: TreeNode[], name: AuthorName, at: Position, report: GateReport): void {
  if (children.length === 0)
    report.add('wrong-content', at, name, 'it is empty, write one `<Step title="…">` after another')
  for (const child of children) {
    if (isElement(child)) continue
    report.add('wrong-content', startOf(child, at), name, 'steps only. Put this text into a `<Step title="…">`')
  }
}

/** Text between the questions of the item bank. */
export function checkBank(root: TreeNode, report: GateReport): void {
  for (const child of root.children ?? []) {
    if (!isElement(child)) report.add('bank-text', startOf(child, { line: 1, column: 1 }))
    else
      check(
        child,
        {
          inside: null,
          top: true,
          heading: false,
          link: false,
          item: false,
          at: startOf(child, { line: 1, column: 1 }),
        },
        report,
      )
  }
}
