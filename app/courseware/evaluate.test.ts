import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.ts'

/** As mdx-bundler writes it: an immediately returned module with a `default`. */
const module = (expression: string) => `var Component = { default: () => ${expression} }; return Component;`

describe('evaluating compiled code (the second wall, should something pass the gate)', () => {
  it.each(['process', 'require', 'globalThis.process', 'fetch', 'setTimeout', 'Buffer', 'module'])(
    'does not reach %s',
    (name) => {
      expect(evaluate(module(`typeof ${name}`))({ components: {} })).toBe('undefined')
    },
  )

  it.each(['eval("1")', 'new Function("return 1")()', '(() => {}).constructor("return process")()'])(
    'does not run %s',
    (code) => {
      expect(() => evaluate(module(code))({ components: {} })).toThrow()
    },
  )

  it('imports nothing', async () => {
    const imported = evaluate(module('import("node:fs")'))({ components: {} }) as unknown as Promise<unknown>
    await expect(imported).rejects.toThrow()
  })

  it('ends code that never ends while it is loaded', () => {
    expect(() => evaluate('while (true) {}')).toThrow(/timed out/)
  })

  it('makes React elements', () => {
    const element = evaluate(module('_jsx_runtime.jsx("p", { children: "words" })'))({ components: {} })
    expect(element).toMatchObject({ type: createElement('p').type, props: { children: 'words' } })
  })
})
