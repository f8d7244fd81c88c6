/** The roles somebody has now, for the page where she lands. A learner without any costs no query. */
import type { Context } from '#app/context.server.ts'
import { listOpenCourses } from '#app/data/courses.server.ts'
import { listGrants, type ListedGrant } from '#app/data/role-grants.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'

export interface MyRole extends Pick<ListedGrant, 'id' | 'role' | 'scopeKind' | 'from' | 'until'> {
  /** title of the course, code of the country, name of the institution */
  scopeName: string
}

export async function listMyRoles(ctx: Context<SignedIn>): Promise<MyRole[]> {
  const { grants, withheld, accountId } = ctx.actor
  if (grants.length + withheld.length === 0) return []
  const now = ctx.now()
  const listed = await listGrants(ctx.db, accountId)
  const inForce = listed.filter(({ from, until }) => from <= now && (until === null || until > now))
  const titles = await titlesOf(ctx)
  return inForce.map(({ id, role, scopeKind, scopeId, from, until }) => {
    const scopeName = scopeKind === 'course' ? (titles.get(scopeId) ?? scopeId) : scopeId
    return { id, role, scopeKind, from, until, scopeName }
  })
}

/** By the name in the address. */
async function titlesOf(ctx: Context<SignedIn>): Promise<Map<string, string>> {
  const courses = await listOpenCourses(ctx.db)
  const named = courses.map(
    async ({ slug, editionId }) => [slug, (await ctx.editions.outline(ctx.db, editionId, ctx.language)).title] as const,
  )
  return new Map(await Promise.all(named))
}
