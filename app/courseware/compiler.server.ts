/**
 * Compiles texts in a warm worker, one after the other, each within a time and a memory that no honest text needs. A text
 * that takes longer ends its worker; the next one gets a new one. The worker sees none of our environment.
 */
import type { Worker } from 'node:worker_threads'
import { seconds } from '#app/platform/clock.ts'
import { startWorker } from '#app/platform/worker.server.ts'
import type { Shared } from './compile-document.ts'
import type { Reply, Request } from './compile.worker.ts'
import type { CompiledDocument, CompileJob } from './compiled-document.ts'
import { refused, type Checked } from './fault.ts'
import { sentence, type FaultCode } from './sentences.ts'

export interface Compiler {
  compile(job: CompileJob): Promise<Checked<CompiledDocument>>
  /** ends the worker; nothing may be compiled afterwards */
  close(): Promise<void>
}

/** @param limit milliseconds a text may take, once the worker is warm */
export function makeCompiler(shared: Shared, limit = seconds(6)): Compiler {
  const warm = warmWorker(shared)
  let queue: Promise<unknown> = Promise.resolve()

  async function compileNow(job: CompileJob, triesLeft: number): Promise<Checked<CompiledDocument>> {
    const reply = await ask(await warm.worker(), { kind: 'compile', job }, limit)
    if (reply?.kind === 'compiled') return reply.result
    await warm.end()
    if (reply?.kind === 'failed') return refusedWhole(job, 'not-prepared', firstLine(reply.message))
    // A machine under load may stall once; a text that stalls twice is to blame.
    if (triesLeft > 0) return compileNow(job, triesLeft - 1)
    return refusedWhole(job, 'too-slow')
  }

  return {
    compile(job) {
      const result = queue.then(() => compileNow(job, 1))
      queue = result.catch(() => undefined)
      return result
    },
    async close() {
      await queue
      await warm.end()
    },
  }
}

/** One worker, ready to compile; a new one after it has ended. */
function warmWorker(shared: Shared) {
  let current: Worker | null = null

  async function worker(): Promise<Worker> {
    if (current) return current
    const started = startWorker('compile', workerOptions())
    // An error that arrives when nobody listens would end the process.
    started.on('error', () => undefined)
    const reply = await ask(started, { kind: 'setup', shared }, seconds(60))
    if (reply?.kind !== 'ready') throw new Error(`The compile worker did not start: ${reasonOf(reply)}`)
    current = started
    return started
  }

  async function end(): Promise<void> {
    const ended = current
    current = null
    await ended?.terminate()
  }

  return { worker, end }
}

function refusedWhole(job: CompileJob, code: FaultCode, ...words: string[]): Checked<CompiledDocument> {
  return refused([{ file: job.file, line: 1, column: 1, code, message: sentence(code, ...words) }])
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.slice(0, 200)
}

/** `GOMEMLIMIT` caps esbuild, the worker's child. */
function workerOptions() {
  const { PATH, TMPDIR, ESBUILD_BINARY_PATH } = process.env
  const kept = Object.fromEntries(
    Object.entries({ PATH, TMPDIR, ESBUILD_BINARY_PATH }).filter(([, value]) => value !== undefined),
  )
  return {
    env: { ...kept, NODE_ENV: 'production', GOMEMLIMIT: '192MiB', GOMAXPROCS: '1' } as NodeJS.ProcessEnv,
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  }
}

/** @returns null when time is up or the worker has died */
function ask(worker: Worker, request: Request, limit: number): Promise<Reply | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(null), limit)
    const onError = (error: Error) => settle(died(error))
    const onExit = () => settle(null)
    const settle = (reply: Reply | null) => {
      clearTimeout(timer)
      worker.off('message', settle).off('error', onError).off('exit', onExit)
      resolve(reply)
    }
    worker.on('message', settle).on('error', onError).on('exit', onExit)
    worker.postMessage(request)
  })
}

/** Out of memory counts as too slow; anything else is a fault of ours. */
function died(error: Error & { code?: string }): Reply | null {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? null : { kind: 'failed', message: error.stack ?? error.message }
}

function reasonOf(reply: Reply | null): string {
  return reply?.kind === 'failed' ? reply.message : 'it took too long'
}
