/** How the learners of a course answered a survey: counted together, without names, once there are enough. */
import type { Context } from '#app/context.server.ts'
import { findPage } from '#app/data/courses.server.ts'
import { listHandedInValues } from '#app/data/sheets.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { Segment } from '#app/domain/course/segments.ts'
import { fewestAnswers, surveyResults, type FieldResult } from '#app/domain/sheet/survey-results.ts'
import { NotFound } from '#app/platform/errors.ts'
import type { SurveyFieldView, SurveyView } from './components/author-view.ts'
import { getTaughtCourse } from './taught-course.server.ts'

/** @throws NotFound for a course that is not hers, or a survey it does not have */
export async function readSurvey(
  ctx: Context<SignedIn>,
  { courseSlug, activityId }: { courseSlug: string; activityId: string },
): Promise<SurveyView> {
  const { view, edition, courseId } = await getTaughtCourse(ctx, courseSlug)
  const survey = edition.structure.surveys?.find(({ id }) => id === activityId)
  const languages = { wanted: ctx.language, first: edition.structure.firstLanguage }
  const page = survey && (await findPage(ctx.db, edition.id, activityId, languages))
  if (!survey || !page) throw new NotFound()
  const answers = await listHandedInValues(ctx.db, courseId, activityId)
  const results = answers.length < fewestAnswers ? [] : surveyResults(survey.fields, answers)
  return {
    course: view,
    title: page.title,
    language: page.language,
    n: answers.length,
    fewest: fewestAnswers,
    fields: results.map((result) => fieldView(result, page.page.segments)),
  }
}

function fieldView({ id, n, counts, words }: FieldResult, segments: Segment[]): SurveyFieldView {
  const said = segments.flatMap((segment) =>
    segment.kind === 'field' && segment.field.id === id ? [segment.field] : [],
  )
  const { label = id, choices = [] } = said[0] ?? {}
  return { id, label, n, choices: counts.map((count, at) => ({ words: choices[at] ?? String(at + 1), count })), words }
}
