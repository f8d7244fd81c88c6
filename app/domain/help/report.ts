/** Reports from readers: how they are numbered, which course a page belongs to, who may open it, how many a network may send. */

/** A ministry is one address: enough for a class whose page broke, too few to bury a mailbox. */
export const reportsAnHour = 20

/** Eight letters and figures that can be said on the telephone: the random end of the report's id. */
export function reportNumber(reportId: string): string {
  const end = reportId.slice(-8).toUpperCase()
  return `${end.slice(0, 4)}-${end.slice(4)}`
}

export const numberPattern = /^[0-9A-F]{4}-[0-9A-F]{4}$/

/** How the course of a page is found: by its address, or by the attempt that the page is about. */
export type CoursePointer = { slug: string } | { attemptId: string }

/** @param page path of one of our own pages @returns null for a page of no course */
export function courseOfPage(page: string): CoursePointer | null {
  const slug = /^\/(?:[a-z]+\/)?courses\/([a-z0-9-]+)/.exec(page)?.[1]
  if (slug !== undefined) return { slug }
  const attemptId = /^\/learn\/attempts\/([0-9a-f-]{36})(?:\/|$)/.exec(page)?.[1]
  return attemptId === undefined ? null : { attemptId }
}

/**
 * A page that only the person it belongs to may open: whoever answers a report reads its address and finds nothing there.
 * @param page path of one of our own pages
 */
export function isPersonalPage(page: string): boolean {
  return /^\/(learn|account|certificates)(\/|$)/.test(page)
}
