/** Asks a worker for the statistics of a test. */
import type { AnalysisJob, TestAnalysis } from '#app/domain/item-analysis/analyse-test.ts'
import { seconds } from '#app/platform/clock.ts'
import { askWorker } from '#app/platform/worker.server.ts'

/** @throws WorkerFailed when it takes longer than `time` milliseconds, or fails */
export function runAnalysis(job: AnalysisJob, time = seconds(20)): Promise<TestAnalysis> {
  return askWorker('analysis', job, { time, memory: 256 })
}
