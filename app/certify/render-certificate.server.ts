/**
 * One warm worker that sets certificates on paper, behind a queue: the serving thread never waits for typography. A
 * worker that takes too long or dies is replaced; what it was working on is refused, what waits goes on.
 */
import type { Worker } from 'node:worker_threads'
import type { CertificateInput } from '#app/domain/credential/certificate.ts'
import { seconds } from '#app/platform/clock.ts'
import { startWorker } from '#app/platform/worker.server.ts'
import type { CertificateJob, CertificateReply } from './certificate.worker.ts'

/** The certificate was not set; the message says why. */
export class CertificateNotSet extends Error {}

export interface CertificateRenderer {
  /** The PDF; the same input gives the same bytes. @throws CertificateNotSet */
  render(input: CertificateInput): Promise<Uint8Array>
  /** ends the worker; what waits is refused */
  close(): Promise<void>
}

export interface RendererOptions {
  start?: () => Worker
  /** milliseconds for one certificate */
  limit?: number
  /** milliseconds for the first of a worker, which loads the fonts */
  firstLimit?: number
}

interface Task {
  job: CertificateJob
  resolve(pdf: Uint8Array): void
  reject(error: Error): void
}

export function makeCertificateRenderer({
  start = () => startWorker('certificate', { resourceLimits: { maxOldGenerationSizeMb: 256 } }),
  limit = seconds(10),
  firstLimit = seconds(30),
}: RendererOptions = {}): CertificateRenderer {
  const waiting: Task[] = []
  let worker: Worker | null = null
  let isWarm = false
  let current: { task: Task; timer: NodeJS.Timeout } | null = null
  let count = 0
  let closed = false

  function next(): void {
    if (current !== null || waiting.length === 0) return
    const task = waiting.shift()!
    const running = (worker ??= begin())
    const timer = setTimeout(() => replace(running, 'took too long'), isWarm ? limit : firstLimit)
    current = { task, timer }
    running.ref()
    running.postMessage(task.job)
  }

  function begin(): Worker {
    const begun = start()
    isWarm = false
    begun.on('message', (reply: CertificateReply) => finish(begun, reply))
    begun.on('error', (error) => replace(begun, error.message))
    begun.on('exit', (code) => replace(begun, `ended with ${code}`))
    begun.unref()
    return begun
  }

  function finish(from: Worker, reply: CertificateReply): void {
    if (from !== worker || current?.task.job.number !== reply.number) return
    const { task } = settle()!
    isWarm = true
    from.unref()
    if ('pdf' in reply) task.resolve(reply.pdf)
    else task.reject(new CertificateNotSet(reply.fault))
    next()
  }

  function replace(from: Worker, reason: string): void {
    if (from !== worker) return
    worker = null
    void from.terminate()
    settle()?.task.reject(new CertificateNotSet(`The worker ${reason}`))
    next()
  }

  function settle() {
    const settled = current
    if (settled !== null) clearTimeout(settled.timer)
    current = null
    return settled
  }

  return {
    render(input) {
      if (closed) return Promise.reject(new CertificateNotSet('The renderer is closed'))
      return new Promise((resolve, reject) => {
        waiting.push({ job: { number: (count += 1), input }, resolve, reject })
        next()
      })
    },
    async close() {
      closed = true
      const ended = worker
      worker = null
      const unfinished = [settle()?.task, ...waiting.splice(0)]
      for (const task of unfinished) task?.reject(new CertificateNotSet('The renderer is closed'))
      await ended?.terminate()
    },
  }
}
