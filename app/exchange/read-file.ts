/** A file of questions as the page of an import shows it: a report question by question, and what came in as our MDX. */
import type { QuestionFile, ReadFile } from './neutral-question.ts'
import { readQuestions } from './read-questions.ts'
import { writeMdx } from './write-mdx.ts'

export async function readFile({ bytes, outcome, label }: QuestionFile): Promise<ReadFile> {
  const report = await readQuestions(bytes)
  if (typeof report === 'string') return { refusal: report }
  return { entries: report.entries, mdx: writeMdx(report.questions, { outcome, label }) }
}
