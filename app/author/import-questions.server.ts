/**
 * What a file of questions from another system holds: a report question by question, and the questions as an author of ours
 * would write them. Nothing is stored: they enter a course as its author puts them into its files.
 */
import type { Context } from '#app/context.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { translator } from '#app/i18n/translate.ts'
import type { ImportView, ImportedFile } from './components/author-view.ts'
import { getTaughtCourse } from './taught-course.server.ts'

/** The empty page. @throws NotFound for a course that is not hers */
export async function readImportPage(
  ctx: Context<SignedIn>,
  { courseSlug }: { courseSlug: string },
): Promise<ImportView> {
  const { view, edition, outline } = await getTaughtCourse(ctx, courseSlug)
  const outcomes = edition.structure.outcomes.map((id) => ({ id, words: outline.outcomes[id] ?? id }))
  return { course: view, outcomes, languages: edition.structure.languages }
}

export interface ImportCommand {
  courseSlug: string
  /** that the questions train */
  outcome: string
  /** they are written in */
  language: ImportView['languages'][number]
  bytes: Uint8Array | null
}

/** @throws NotFound for a course that is not hers */
export async function importQuestions(
  ctx: Context<SignedIn>,
  { courseSlug, outcome, language, bytes }: ImportCommand,
): Promise<ImportedFile | Refusal> {
  const { outcomes } = await readImportPage(ctx, { courseSlug })
  if (!outcomes.some(({ id }) => id === outcome)) return refuse({ outcome: 'errors.unreadable' })
  if (bytes === null || bytes.byteLength === 0) return refuse({ file: 'author.import-no-file' })
  const label = translator(language).t('author.import-label')
  const read = await ctx.readQuestionFile({ bytes, outcome, label })
  return 'refusal' in read ? refuse({ file: `author.import-${read.refusal}` }) : { ...read, language }
}
