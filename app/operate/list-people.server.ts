/** People of the site, found by words, state, role or country; a page at a time. */
import type { Context } from '#app/context.server.ts'
import { listPeople as list, type ListedPerson, type PeopleFilter } from '#app/data/people.server.ts'
import { pageOf } from './page-of.ts'

export interface PeoplePage {
  people: ListedPerson[]
  filter: PeopleFilter
  /** id to go on from; null: these are all */
  next: string | null
}

export const peopleAPage = 50

export async function listPeople(ctx: Pick<Context, 'db' | 'now'>, filter: PeopleFilter): Promise<PeoplePage> {
  const found = await list(ctx.db, filter, { now: ctx.now(), limit: peopleAPage + 1 })
  const { entries, next } = pageOf(found, peopleAPage)
  return { people: entries, filter, next }
}
