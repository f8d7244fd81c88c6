/** Starts a worker thread by name: TypeScript beside the sources in development and tests, the built file in production. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'

const sources = {
  compile: '../courseware/compile.worker.ts',
  certificate: '../certify/certificate.worker.ts',
  analysis: '../author/analysis.worker.ts',
} as const

export type WorkerName = keyof typeof sources

/** @param options memory caps and the like; `execArgv` is ours, so that a worker never inherits a loader twice */
export function startWorker(name: WorkerName, options: WorkerOptions = {}): Worker {
  // In a build this file is part of build/main.js and the workers lie beside it.
  const built = new URL(`./${name}.worker.js`, import.meta.url)
  if (existsSync(built)) return new Worker(built, options)
  const source = new URL(sources[name], import.meta.url)
  // A data: address resolves no package names: the loader is named by its file, the ESM half of it.
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href
  const boot = `import { register } from ${JSON.stringify(loader)}; register(); await import(${JSON.stringify(source.href)})`
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(boot)}`), { ...options, execArgv: [] })
}
