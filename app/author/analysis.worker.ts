/** Computes the statistics of a test beside the serving thread: pairs of items grow with the square of the bank. */
import { parentPort } from 'node:worker_threads'
import { analyseTest, type AnalysisJob } from '#app/domain/item-analysis/analyse-test.ts'

parentPort!.on('message', (job: AnalysisJob) => {
  parentPort!.postMessage(analyseTest(job))
})
