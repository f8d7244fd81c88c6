/** The page of help: whom an answer would go to, and what of its address may be sent along. */
import type { Context } from '#app/context.server.ts'
import { ownPage } from '#app/addresses.ts'
import { idPattern } from '#app/platform/id-pattern.ts'

export interface HelpPageData {
  /** of the form: sending it twice is sending it once */
  sending: string
  /** of whoever is signed in */
  address: string | null
  page: string | null
  request: string | null
}

export interface HelpQuery {
  page?: string | undefined
  request?: string | undefined
}

/** What is not ours is left out: a link to help never leads to a refusal. */
export async function readHelp(ctx: Pick<Context, 'actor' | 'newId'>, query: HelpQuery): Promise<HelpPageData> {
  const { actor } = ctx
  return {
    sending: ctx.newId(),
    address: actor.kind === 'account' ? actor.email : null,
    page: ownPage(query.page),
    request: query.request !== undefined && idPattern.test(query.request) ? query.request : null,
  }
}
