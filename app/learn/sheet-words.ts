/** What a trainer said of a sheet, as a page shows it. */
import type { ReviewRecord } from '#app/data/hand-ins.server.ts'
import type { ReviewView } from './components/sheet-view.ts'

export function reviewOf({ verdict, marks, maximum, comment, by, at }: ReviewRecord): ReviewView {
  return { verdict, marks, maximum, comment, by, at }
}
