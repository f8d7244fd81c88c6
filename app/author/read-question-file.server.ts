/** Asks a worker what a file of questions holds. */
import type { QuestionFile, ReadFile } from '#app/exchange/neutral-question.ts'
import { seconds } from '#app/platform/clock.ts'
import { askWorker, WorkerFailed } from '#app/platform/worker.server.ts'

/**
 * A file that takes longer, or more memory, than any file of questions needs is refused as one that cannot be read: that a
 * reader chokes on it is the file's fault.
 * @param time in milliseconds
 */
export async function readQuestionFile(file: QuestionFile, time = seconds(5)): Promise<ReadFile> {
  try {
    return await askWorker<ReadFile>('import', file, { time, memory: 128 })
  } catch (error) {
    if (error instanceof WorkerFailed) return { refusal: 'unreadable' }
    throw error
  }
}
