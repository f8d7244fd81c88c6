/** Starts a worker thread by name: TypeScript beside the sources in development and tests, the built file in production. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'

const sources = {
  compile: '../courseware/compile.worker.ts',
  certificate: '../certify/certificate.worker.ts',
  analysis: '../author/analysis.worker.ts',
  import: '../author/import.worker.ts',
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

/** It took too long, ran out of memory, or broke down over what it was given. */
export class WorkerFailed extends Error {}

/**
 * Asks a worker one thing; it ends with its answer, or when its time is over.
 * @param limits in milliseconds, and megabytes of the worker's own memory
 * @throws WorkerFailed
 */
export async function askWorker<T>(
  name: WorkerName,
  job: unknown,
  limits: { time: number; memory: number },
): Promise<T> {
  const worker = startWorker(name, { resourceLimits: { maxOldGenerationSizeMb: limits.memory } })
  try {
    return await new Promise<T>((resolve, reject) => {
      const fail = (why: string) => reject(new WorkerFailed(`The worker ${name} ${why}`))
      const timer = setTimeout(() => fail('took too long'), limits.time)
      worker.once('message', (answer: T) => (clearTimeout(timer), resolve(answer)))
      worker.once('error', (error) => (clearTimeout(timer), fail(`failed: ${error.message}`)))
      worker.postMessage(job)
    })
  } finally {
    await worker.terminate()
  }
}
