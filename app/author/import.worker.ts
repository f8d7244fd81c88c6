/** Reads a file of questions beside the serving thread: two thousand of them take a fifth of a second, a hostile file more. */
import { parentPort } from 'node:worker_threads'
import type { QuestionFile } from '#app/exchange/neutral-question.ts'
import { readFile } from '#app/exchange/read-file.ts'

parentPort!.on('message', (file: QuestionFile) => {
  void readFile(file).then((read) => parentPort!.postMessage(read))
})
