/** One person as the operator sees her: account, roles, courses, mail, and what was done to the account. */
import type { Context } from '#app/context.server.ts'
import { listAuditEntries, type ListedAuditEntry } from '#app/data/audit.server.ts'
import { listOpenCourses } from '#app/data/courses.server.ts'
import { listCredentials } from '#app/data/credentials.server.ts'
import { listEnrolments } from '#app/data/enrolments.server.ts'
import { listMessages, type OutboxEntry } from '#app/data/outbox.server.ts'
import { findPerson, type ListedPerson } from '#app/data/people.server.ts'
import { findGrant, listGrants, type ListedGrant } from '#app/data/role-grants.server.ts'
import { findFactor } from '#app/data/second-factors.server.ts'
import type { RoleGrant, SignedIn } from '#app/domain/access/actor.ts'
import { returnProblem } from '#app/domain/access/grant-return.ts'
import type { Language } from '#app/i18n/locales.ts'
import { NotFound } from '#app/platform/errors.ts'

export interface CourseName {
  slug: string
  title: string
  language: Language
}

export interface PersonPage {
  person: ListedPerson
  /** the operator looks at herself: she cannot close her own account */
  isSelf: boolean
  hasSecondFactor: boolean
  grants: (ListedGrant & { isInForce: boolean; mayBeGivenBack: boolean })[]
  enrolments: (CourseName & { state: 'active' | 'withdrawn' | 'completed'; enrolledAt: string })[]
  certificates: { id: string; title: string; completedAt: string }[]
  messages: OutboxEntry[]
  audit: ListedAuditEntry[]
  /** for the form of a grant */
  courses: CourseName[]
  mailGoesTo: 'server' | 'files'
}

const shown = 10

/** @throws NotFound */
export async function readPerson(ctx: Context<SignedIn>, { accountId }: { accountId: string }): Promise<PersonPage> {
  const { db } = ctx
  const now = ctx.now()
  const person = await findPerson(db, accountId, now)
  if (person === null) throw new NotFound()
  const grants = await listGrants(db, accountId)
  return {
    person,
    isSelf: accountId === ctx.actor.accountId,
    hasSecondFactor: (await findFactor(db, accountId)) !== null,
    grants: rolesOf(grants, now),
    enrolments: await enrolmentsOf(ctx, accountId),
    certificates: await certificatesOf(ctx, accountId),
    messages: await listMessages(db, { accountId }, shown),
    audit: await listAuditEntries(db, accountId, shown),
    courses: await coursesOf(ctx),
    mailGoesTo: ctx.settings.smtpUrl === null ? 'files' : 'server',
  }
}

/** One grant and whose it is: for the pages of its ending and return. @throws NotFound */
export async function readGrant(
  ctx: Context<SignedIn>,
  { grantId }: { grantId: string },
): Promise<Pick<PersonPage, 'person' | 'grants' | 'courses'>> {
  const grant = await findGrant(ctx.db, grantId)
  if (grant === null) throw new NotFound()
  const { person, grants, courses } = await readPerson(ctx, grant)
  return { person, grants: grants.filter(({ id }) => id === grantId), courses }
}

function rolesOf(grants: ListedGrant[], now: string): PersonPage['grants'] {
  const inForce = grants.filter(({ until }) => until === null || until > now)
  return grants.map((grant) => ({
    ...grant,
    isInForce: inForce.includes(grant),
    mayBeGivenBack: returnProblem(grant, now) === null && !inForce.some((other) => isSameRole(other, grant)),
  }))
}

const isSameRole = (one: RoleGrant, other: RoleGrant): boolean =>
  one.role === other.role && one.scopeKind === other.scopeKind && one.scopeId === other.scopeId

async function enrolmentsOf(ctx: Context<SignedIn>, accountId: string): Promise<PersonPage['enrolments']> {
  const found = await listEnrolments(ctx.db, accountId)
  return Promise.all(
    found.map(async ({ courseSlug, editionId, state, enrolledAt }) => {
      return { ...(await nameOf(ctx, courseSlug, editionId)), state, enrolledAt }
    }),
  )
}

async function certificatesOf(ctx: Context<SignedIn>, accountId: string): Promise<PersonPage['certificates']> {
  const found = await listCredentials(ctx.db, accountId)
  return found.map(({ id, claims }) => {
    const title = claims.titles[ctx.language] ?? claims.titles[claims.language] ?? claims.courseSlug
    return { id, title, completedAt: claims.completedAt }
  })
}

async function coursesOf(ctx: Context<SignedIn>): Promise<CourseName[]> {
  const found = await listOpenCourses(ctx.db)
  return Promise.all(found.map(({ slug, editionId }) => nameOf(ctx, slug, editionId)))
}

async function nameOf(ctx: Context<SignedIn>, slug: string, editionId: string): Promise<CourseName> {
  const { title, language } = await ctx.editions.outline(ctx.db, editionId, ctx.language)
  return { slug, title, language }
}
