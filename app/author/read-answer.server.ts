/** An answer in a learner's own words, for the trainer who marks it. */
import type { Context } from '#app/context.server.ts'
import { listAnswerReviews, type AnswerReview, type CourseOpenAnswer } from '#app/data/open-answers.server.ts'
import { listResponses } from '#app/data/responses.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { currentValues } from '#app/domain/attempt/responses.ts'
import type { Criterion } from '#app/domain/sheet/shown.ts'
import type { ItemText, OpenCriterion, ResponseValue } from '#app/items/item.ts'
import { plainText } from '#app/items/plain-text.ts'
import type { WorkView } from './components/author-view.ts'
import { criteriaOfItem } from './mark-answer.server.ts'
import { getTaughtCourse } from './taught-course.server.ts'

/** @throws NotFound for a course that is not hers */
export async function readAnswer(ctx: Context<SignedIn>, answer: CourseOpenAnswer): Promise<WorkView> {
  const { enrolmentId, attemptId, position, text } = answer
  const { view, outline } = await getTaughtCourse(ctx, answer.courseSlug)
  const responses = (await listResponses(ctx.db, enrolmentId, [attemptId])).get(attemptId)!
  const value = currentValues(responses).get(position)
  const review = (await listAnswerReviews(ctx.db, { enrolmentId, id: attemptId })).get(position) ?? null
  const criteria = await criteriaOfItem(ctx.db, answer.itemVersionId)
  return {
    course: view,
    id: answer.id,
    use: 'open-answer',
    title: outline.activities[answer.activityId] ?? answer.activityId,
    language: text.language,
    number: answer.number,
    at: answer.at,
    name: answer.name,
    parts: partsOf(text, value),
    rubric: criteria.map((one) => rubricLine(one, text, review)),
    passMark: null,
    review: review && { verdict: 'marked', comment: review.comment, by: review.by, at: review.at },
  }
}

function partsOf({ promptHtml, label }: ItemText, value: ResponseValue | undefined): WorkView['parts'] {
  const words = value?.kind === 'open-answer' ? value.typed : ''
  return [
    { kind: 'html', html: promptHtml },
    { kind: 'field', field: { ...field, label, value: words } },
  ]
}

function rubricLine({ part, marks }: OpenCriterion, { parts = [] }: ItemText, review: AnswerReview | null): Criterion {
  const words = plainWords(parts.find(({ letter }) => letter === part)?.html ?? part)
  return { id: part, words, maximum: marks, marks: review?.criteria[part] ?? null }
}

/** Her words read like a paragraph of a sheet. */
const field = { id: 'answer', kind: 'text' as const, hint: '', isRequired: true, choices: [], columns: [], rows: 0 }

/** A criterion labels a field: its words without its marks, which stand beside the field. */
function plainWords(html: string): string {
  return plainText(html)
    .replace(/\s*\([\d٠-٩]{1,2}\)[\s.]*$/, '')
    .trim()
}
