/** Asks a worker for the statistics of a test; it ends with its answer, or when its time is over. */
import type { AnalysisJob, TestAnalysis } from '#app/domain/item-analysis/analyse-test.ts'
import { seconds } from '#app/platform/clock.ts'
import { startWorker } from '#app/platform/worker.server.ts'

/** @throws when the worker fails or takes longer than `limit` milliseconds */
export async function runAnalysis(job: AnalysisJob, limit = seconds(20)): Promise<TestAnalysis> {
  const worker = startWorker('analysis', { resourceLimits: { maxOldGenerationSizeMb: 256 } })
  try {
    return await new Promise<TestAnalysis>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The analysis took too long')), limit)
      worker.once('message', (analysis: TestAnalysis) => (clearTimeout(timer), resolve(analysis)))
      worker.once('error', (error) => (clearTimeout(timer), reject(error)))
      worker.postMessage(job)
    })
  } finally {
    await worker.terminate()
  }
}
