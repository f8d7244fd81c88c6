/** What is said of a sheet that was read: its marks by criterion, in the words of the page. */
import type { ReviewRecord } from '#app/data/hand-ins.server.ts'
import type { PageSegments } from '#app/domain/course/segments.ts'
import type { Sheet } from '#app/domain/course/structure.ts'
import type { CriterionView, ReviewView } from './components/sheet-view.ts'

export function criteriaOf(
  { rubric }: Pick<Sheet, 'rubric'>,
  page: Pick<PageSegments, 'rubric'>,
  review: Pick<ReviewRecord, 'criteria'> | null,
): CriterionView[] {
  return rubric.map(({ id, marks }) => {
    return { id, words: page.rubric?.[id] ?? id, maximum: marks, marks: review?.criteria[id] ?? null }
  })
}

export function reviewOf({ verdict, marks, maximum, comment, by, at }: ReviewRecord): ReviewView {
  return { verdict, marks, maximum, comment, by, at }
}
