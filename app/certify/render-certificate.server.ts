/**
 * One warm worker that sets certificates on paper, behind a queue: the serving thread never waits for typography. A
 * worker that takes too long or dies is replaced; what it was working on is refused, what waits goes on.
 */
import type { Worker } from 'node:worker_threads'
import type { CertificateInput } from '#app/domain/credential/certificate.ts'
import { seconds } from '#app/platform/clock.ts'
import { startWorker } from '#app/platform/worker.server.ts'
import { CertificateNotSet, SheetRefused } from './certificate-faults.ts'
import type { CertificateJob, CertificateReply } from './certificate.worker.ts'

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

export function makeCertificateRenderer({
  start = () => startWorker('certificate', { resourceLimits: { maxOldGenerationSizeMb: 256 } }),
  limit = seconds(10),
  firstLimit = seconds(30),
}: RendererOptions = {}): CertificateRenderer {
  const queue = new Queue({ start, limit, firstLimit })
  return { render: (input) => queue.render(input), close: () => queue.close() }
}

interface Task {
  job: CertificateJob
  resolve(pdf: Uint8Array): void
  reject(error: Error): void
}

class Queue {
  private readonly options: Required<RendererOptions>
  private readonly waiting: Task[] = []
  private worker: Worker | null = null
  /** the worker has answered once: its fonts are loaded */
  private isWarm = false
  private current: { task: Task; timer: NodeJS.Timeout } | null = null
  private count = 0
  private isClosed = false

  constructor(options: Required<RendererOptions>) {
    this.options = options
  }

  render(input: CertificateInput): Promise<Uint8Array> {
    if (this.isClosed) return Promise.reject(new CertificateNotSet('The renderer is closed'))
    return new Promise((resolve, reject) => {
      this.waiting.push({ job: { number: (this.count += 1), input }, resolve, reject })
      this.next()
    })
  }

  async close(): Promise<void> {
    this.isClosed = true
    const ended = this.worker
    this.worker = null
    const unfinished = [this.settle(), ...this.waiting.splice(0)]
    for (const task of unfinished) task?.reject(new CertificateNotSet('The renderer is closed'))
    await ended?.terminate()
  }

  private next(): void {
    if (this.current !== null || this.waiting.length === 0) return
    const task = this.waiting.shift()!
    const worker = (this.worker ??= this.begin())
    const { limit, firstLimit } = this.options
    const timer = setTimeout(() => this.replace(worker, 'took too long'), this.isWarm ? limit : firstLimit)
    this.current = { task, timer }
    worker.ref()
    worker.postMessage(task.job)
  }

  private begin(): Worker {
    const worker = this.options.start()
    this.isWarm = false
    worker.on('message', (reply: CertificateReply) => this.finish(worker, reply))
    worker.on('error', (error) => this.replace(worker, error.message))
    worker.on('exit', (code) => this.replace(worker, `ended with ${code}`))
    worker.unref()
    return worker
  }

  private finish(worker: Worker, reply: CertificateReply): void {
    if (worker !== this.worker || this.current?.task.job.number !== reply.number) return
    const task = this.settle()!
    this.isWarm = true
    worker.unref()
    if ('pdf' in reply) task.resolve(reply.pdf)
    else task.reject(new SheetRefused(reply.fault))
    this.next()
  }

  private replace(worker: Worker, reason: string): void {
    if (worker !== this.worker) return
    this.worker = null
    void worker.terminate()
    this.settle()?.reject(new CertificateNotSet(`The worker ${reason}`))
    this.next()
  }

  /** The task at work is at an end, however it ended. */
  private settle(): Task | null {
    const settled = this.current
    if (settled !== null) clearTimeout(settled.timer)
    this.current = null
    return settled?.task ?? null
  }
}
