/**
 * The gate: a remark plugin that reads the very tree that is compiled and lets through what is listed here, nothing
 * else. A `switch` over node types that throws by default: what a newer parser may add is refused until somebody has
 * thought about it. All faults of a document are told at once.
 */
import { checkBank, checkElement } from './gate-component.ts'
import { GateReport, UnknownNode, type GateDocument, type Where } from './gate-report.ts'
import { anchorsOf } from './headings.ts'
import { normalise } from './normalise.ts'
import { urlFault } from './safe-url.ts'
import { attributeOf, findDeeper, isElement, startOf, type TreeNode } from './tree.ts'
import { deepestNesting } from './limit.ts'

/** Thrown by the plugin when anything is refused; nothing is compiled then. */
export class GateRefusal extends Error {
  readonly report: GateReport
  constructor(report: GateReport) {
    super('refused by the gate')
    this.report = report
  }
}

/**
 * Judges a tree. It is first brought into one shape (`normalise`): what is judged is what is compiled.
 * @throws GateRefusal
 */
export function gate(root: TreeNode, document: GateDocument): GateReport {
  const report = new GateReport(document)
  const deeper = findDeeper(root, deepestNesting)
  if (deeper) report.add('too-deep', startOf(deeper, { line: 1, column: 1 }))
  else {
    normalise(root)
    collectAnchors(root, report)
    if (document.kind === 'items') checkBank(root, report)
    else check(root, onThePage, report)
    checkAnchors(report)
  }
  if (report.faults.length > 0) throw new GateRefusal(report)
  return report
}

const onThePage: Where = {
  inside: null,
  top: true,
  heading: false,
  link: false,
  item: false,
  at: { line: 1, column: 1 },
}

/** Checks one node and all below it. */
export function check(node: TreeNode, where: Where, report: GateReport): void {
  const at = startOf(node, where.at)
  const below: Where = { ...where, at, top: node.type === 'root' }
  if (frames.has(node.type)) return checkChildren(node, below, report)
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return report.checkVisible(node, at)
    case 'break':
      return
    case 'thematicBreak':
      if (!where.top) report.add('nested-block', at, 'A line across the page')
      return
    case 'listItem':
      if (typeof node.checked === 'boolean') report.add('checkbox-outside', at)
      return checkChildren(node, below, report)
    case 'heading':
      return checkHeading(node, where, report)
    case 'link':
      return checkLink(node, below, report)
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node, where, report)
    default:
      return refuse(node, at, report)
  }
}

/** What may hold anything that is allowed, and says nothing itself. */
const frames: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'emphasis',
  'strong',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  'list',
])

export function checkChildren(node: TreeNode, where: Where, report: GateReport): void {
  for (const child of node.children ?? []) check(child, where, report)
}

/** What Markdown and MDX know and lessons do not use. */
function refuse(node: TreeNode, at: Where['at'], report: GateReport): void {
  switch (node.type) {
    case 'mdxjsEsm':
      return report.add('import', at)
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return report.add('expression', at)
    case 'html':
      return report.add('raw-html', at)
    case 'code':
      return report.add('code-block', at)
    case 'delete':
      return report.add('strikethrough', at)
    case 'image':
    case 'imageReference':
      return report.add('picture', at)
    case 'footnoteDefinition':
    case 'footnoteReference':
      return report.add('footnote', at)
    case 'definition':
    case 'linkReference':
      return report.add('reference', at)
    default:
      throw new UnknownNode(node.type, at)
  }
}

function checkHeading(node: TreeNode, where: Where, report: GateReport): void {
  const at = startOf(node, where.at)
  if (!where.top) report.add('heading-place', at)
  else if (node.depth !== 2 && node.depth !== 3) report.add('heading-level', at)
  checkChildren(node, { ...where, at, top: false, heading: true }, report)
}

function checkLink(node: TreeNode, where: Where, report: GateReport): void {
  const url = node.url ?? ''
  const fault = urlFault(url)
  if (fault !== null) report.add(fault, where.at)
  else if (where.link) report.add('nested-block', where.at, 'A link inside a link')
  else if (url.startsWith('#') || url.startsWith('/')) report.links.push({ url, ...where.at })
  if (node.title) report.add('link-title', where.at)
  checkChildren(node, { ...where, link: true }, report)
}

/** Every address on the page: of headings (given here, to be compiled with them), of charts and checks. */
function collectAnchors(root: TreeNode, report: GateReport): void {
  const named = namedIn(root)
  const headings = (root.children ?? []).filter((node) => node.type === 'heading')
  report.anchors.push(...anchorsOf(headings, new Set(named.flatMap(({ used }) => used))))
  report.anchors.push(...named.flatMap(({ anchor }) => (anchor === null ? [] : [anchor])))
}

/** Ids that components give to parts of the page; `anchor` is the one a link may lead to. */
function namedIn(node: TreeNode): { anchor: string | null; used: string[] }[] {
  const below = (node.children ?? []).flatMap(namedIn)
  const id = isElement(node) ? attributeOf(node, 'id') : ''
  if (id === '') return below
  if (node.name === 'Chart') return [{ anchor: id, used: [id, `${id}-t`, `${id}-d`] }, ...below]
  if (node.name === 'Check' || node.name === 'DataTable') return [{ anchor: id, used: [id] }, ...below]
  return node.name === 'Term' ? [{ anchor: null, used: [`note-${id}`] }, ...below] : below
}

function checkAnchors(report: GateReport): void {
  for (const { url, line, column } of report.links) {
    if (!url.startsWith('#')) continue
    const anchor = decoded(url.slice(1))
    if (report.anchors.includes(anchor)) continue
    report.add('link-anchor', { line, column }, anchor, report.anchors.map((known) => `#${known}`).join(', '))
  }
}

/** Percent-encoded as Markdown writes it, or as the author did. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
