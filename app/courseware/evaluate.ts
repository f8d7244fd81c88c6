/**
 * Runs compiled code with nothing in reach but the JSX runtime: no process, no require, no code made from text. The gate
 * lets no code through; this is a second wall, not a sandbox (Node's `vm` is none). Used in the compile worker only.
 */
import vm from 'node:vm'
import type { ReactNode } from 'react'
import * as jsxRuntime from 'react/jsx-runtime'

export type Content = (properties: { components: Record<string, unknown> }) => ReactNode

/** @param code what mdx-bundler returns: statements that end by returning a module with a `default` */
export function evaluate(code: string): Content {
  const scope = vm.createContext(
    { __proto__: null, _jsx_runtime: guarded(jsxRuntime) },
    { codeGeneration: { strings: false, wasm: false } },
  )
  const component = vm.runInContext(`(function () {${code}\n})()`, scope, { timeout: 1000 }) as { default: Content }
  return component.default
}

/** Functions of ours carry our `Function`, which makes code from text; these have no prototype to climb. */
function guarded({ jsx, jsxs, Fragment }: typeof jsxRuntime) {
  const bare = <F extends object>(value: F): F => Object.freeze(Object.setPrototypeOf(value, null) as F)
  return bare({
    jsx: bare((...values: Parameters<typeof jsx>) => jsx(...values)),
    jsxs: bare((...values: Parameters<typeof jsxs>) => jsxs(...values)),
    Fragment,
  })
}
