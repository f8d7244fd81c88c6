/**
 * What an operator may change about somebody's roles: granting, ending, giving back. Each is written down with who did it.
 * A changed role ends the sessions that had the old one.
 */
import { findCourse } from '#app/data/courses.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { endGrant, findGrant, insertGrant, isGranted } from '#app/data/role-grants.server.ts'
import { endSessions } from '#app/data/sessions.server.ts'
import type { Role, RoleGrant } from '#app/domain/access/actor.ts'
import { returnProblem } from '#app/domain/access/grant-return.ts'
import { endOfDay, isDay } from '#app/domain/access/last-day.ts'
import { scopeFor, type WishedScope } from '#app/domain/access/role-scope.ts'
import { tidyText } from '#app/domain/person/tidy-text.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { NotFound } from '#app/platform/errors.ts'
import { holdLastOperator, holdPerson, writeDown, type Ctx, type Entry, type Whose } from './change-access.server.ts'
import { tellRoleChange } from './tell-role-change.server.ts'

export interface GrantInput extends Whose, WishedScope {
  role: Role
  /** last day, `2027-03-31`, or empty: until it is ended */
  until: string
  /** in the operator's words */
  why: string
}

/** @throws NotFound */
export async function grantRole(
  ctx: Ctx,
  { accountId, role, until, why, ...wished }: GrantInput,
): Promise<Whose | Refusal> {
  const scope = scopeFor(role, { ...wished, institution: tidyText(wished.institution) })
  if ('problem' in scope) return refuse({ [scope.field]: `operate.${scope.problem}` })
  if (scope.scopeKind === 'course' && (await findCourse(ctx.db, scope.scopeId)) === null)
    return refuse({ course: 'operate.course-missing' })
  if (until !== '' && !isDay(until)) return refuse({ until: 'operate.until-wrong' })
  const end = until === '' ? null : endOfDay(until)
  if (end !== null && end <= ctx.now()) return refuse({ until: 'operate.until-past' })
  return ctx.db.transaction().execute(async (tx) => {
    await holdPerson(tx, accountId)
    return putInForce(ctx, tx, { accountId, scope, until: end, reason: tidyText(why) })
  })
}

/** Ends a role before its time. @throws NotFound */
export async function endRole(ctx: Ctx, { grantId }: { grantId: string }): Promise<Whose | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    const grant = await getGrant(tx, grantId)
    const at = ctx.now()
    if (grant.role !== 'operator') await holdPerson(tx, grant.accountId)
    else if (await holdLastOperator(ctx, tx, grant.accountId)) return refuse({}, 'operate.last-operator')
    if (!(await endGrant(tx, grantId, at))) return { accountId: grant.accountId }
    await changed(ctx, tx, { accountId: grant.accountId, action: 'role.ended', what: asWords(grant) })
    await tellRoleChange(ctx, tx, { accountId: grant.accountId, change: 'ended', grantId, scope: grant })
    return { accountId: grant.accountId }
  })
}

/** Puts in force again what was ended, up to its own last day: the undo of `endRole`. @throws NotFound */
export async function giveRoleBack(ctx: Ctx, { grantId }: { grantId: string }): Promise<Whose | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    const { accountId } = await getGrant(tx, grantId)
    await holdPerson(tx, accountId)
    const { reason, ended, ...scope } = await getGrant(tx, grantId)
    const problem = returnProblem({ ended }, ctx.now())
    if (problem !== null) return refuse({}, `operate.${problem}`)
    return putInForce(ctx, tx, { accountId, scope, until: ended?.grantedUntil ?? null, reason })
  })
}

interface NewlyGranted extends Whose {
  scope: RoleGrant
  until: string | null
  reason: string
}

/** Her account is held: of two grants of the same role at once the second finds the first. */
async function putInForce(
  ctx: Ctx,
  tx: Tx,
  { accountId, scope, until, reason }: NewlyGranted,
): Promise<Whose | Refusal> {
  const { role, scopeKind, scopeId } = scope
  const grant = { id: ctx.newId(), accountId, role, scopeKind, scopeId, until, reason, at: ctx.now() }
  if (await isGranted(tx, grant, grant.at)) return refuse({}, 'operate.role-held')
  if (!(await insertGrant(tx, { ...grant, grantedBy: ctx.actor.accountId }))) return refuse({}, 'operate.role-held')
  await changed(ctx, tx, { accountId, action: 'role.granted', what: asWords(scope) })
  await tellRoleChange(ctx, tx, { accountId, change: 'granted', grantId: grant.id, scope })
  return { accountId }
}

/** Her sessions had another access; the operator's own at which she works goes on. */
async function changed(ctx: Ctx, tx: Tx, entry: Entry): Promise<void> {
  await writeDown(ctx, tx, entry)
  await endSessions(tx, entry.accountId, ctx.now(), ctx.actor.sessionId)
}

function asWords({ role, scopeKind, scopeId }: RoleGrant): string {
  return scopeKind === 'centre' ? role : `${role}:${scopeKind}:${scopeId}`
}

async function getGrant(tx: Tx, id: string) {
  const grant = await findGrant(tx, id)
  if (grant === null) throw new NotFound()
  return grant
}
