import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { GateReport } from '#app/courseware/gate-report.ts'
import type { TreeNode } from '#app/courseware/tree.ts'
import { friendly, hostile } from './expected.ts'
import { judge } from './judge.ts'

const folderOf = { hostile: new URL('hostile/', import.meta.url), friendly: new URL('friendly/', import.meta.url) }

function documentsIn(folder: keyof typeof folderOf): string[] {
  return readdirSync(folderOf[folder]).map((file) => file.replace(/\.mdx$/, ''))
}

function textOf(folder: keyof typeof folderOf, name: string): Buffer {
  return readFileSync(new URL(`${name}.mdx`, folderOf[folder]))
}

/** What a browser would run or fetch by itself, or follow into a script. */
function liveParts(html: string): string[] {
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].filter(([, url]) => !/^(?:https:|mailto:|\/(?!\/)|#)/.test(url!))
  const tags = html.replace(/"[^"]*"/g, '""').match(/<(?:script|iframe|object|embed|style|link|meta|base|form|img)\b|<[^>]*\son(?!ly=)\w+=/gi)
  return [...addresses.map(([whole]) => whole), ...(tags ?? [])]
}

describe.each([
  ['hostile', hostile],
  ['friendly', friendly],
] as const)('the %s documents', (folder, expected) => {
  it('are all expected, and all there', () => {
    expect(documentsIn(folder).sort()).toEqual(Object.keys(expected).sort())
  })

  it.each(Object.entries(expected))('%s', async (name, faults) => {
    const verdict = await judge(name, textOf(folder, name))
    expect(verdict.faults).toEqual(faults)
    if (faults.length > 0) expect(verdict.document).toBeNull()
    else expect(verdict.document!.places.flatMap((place) => (place.kind === 'html' ? liveParts(place.html) : []))).toEqual([])
  })
})

it('at least 60 documents are hostile, 40 friendly, and 20 slips have a sentence of their own', () => {
  expect(Object.keys(hostile).length).toBeGreaterThanOrEqual(60)
  expect(Object.keys(friendly).length).toBeGreaterThanOrEqual(40)
  const codes = Object.entries(friendly).flatMap(([, faults]) => faults.map((fault) => fault.split(' ')[0]))
  expect(new Set(codes).size).toBeGreaterThanOrEqual(20)
})

it('a fault says what to do, in one or two sentences without words of programmers', async () => {
  for (const name of documentsIn('friendly')) {
    const { told } = await judge(name, textOf('friendly', name))
    for (const { message } of told) {
      expect(message, name).toMatch(/[.…`)/]$/)
      expect(message, name).not.toMatch(/undefined|syntax|token|parse|invalid|attribute|JSX|ESM|null/i)
    }
  }
}, 60_000)

/**
 * The control: a gate that does not look at one type of node must be noticed by some hostile document. The mutant sees a
 * tree in which these nodes are empty text, and stops before anything would be compiled.
 */
describe('a gate that overlooks', () => {
  afterEach(() => vi.resetModules())

  it.each([
    'mdxjsEsm',
    'mdxFlowExpression',
    'mdxTextExpression',
    'mdxJsxFlowElement',
    'mdxJsxTextElement',
    'link',
    'linkReference',
    'definition',
    'image',
    'footnoteDefinition',
    'code',
    'heading',
    'listItem',
  ])('%s is caught', async (type) => {
    expect(await differences((tree) => blind(tree, type))).not.toEqual([])
  })

  it('nothing is the gate itself', async () => {
    expect(await differences((tree) => tree)).toEqual([])
  })
})

async function differences(change: (tree: TreeNode) => TreeNode): Promise<string[]> {
  vi.doMock('#app/courseware/gate.ts', async (original) => {
    const real = await original<typeof import('#app/courseware/gate.ts')>()
    const gate: typeof real.gate = (root, document) => {
      const report: GateReport = real.gate(change(root), document)
      throw new real.GateRefusal(report)
    }
    return { ...real, gate }
  })
  vi.resetModules()
  const { judge: judgeByMutant } = await import('./judge.ts')
  const found: string[] = []
  for (const [name, faults] of Object.entries(hostile)) {
    const verdict = await judgeByMutant(name, textOf('hostile', name))
    if (JSON.stringify(verdict.faults) !== JSON.stringify(faults)) found.push(name)
  }
  vi.doUnmock('#app/courseware/gate.ts')
  return found
}

function blind(node: TreeNode, type: string): TreeNode {
  if (node.type === type) return { type: 'text', value: '', position: node.position }
  return { ...node, ...(node.children ? { children: node.children.map((child) => blind(child, type)) } : {}) }
}
