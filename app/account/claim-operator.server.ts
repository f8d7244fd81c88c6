/**
 * Makes the signed-in person the operator, by the code that the server printed at its start. A second factor given in this
 * session counts in the next; without one, setting it up comes before the operator's pages.
 */
import type { Context } from '#app/context.server.ts'
import { insertAuditEntry } from '#app/data/audit.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { insertGrant } from '#app/data/role-grants.server.ts'
import { endSessions } from '#app/data/sessions.server.ts'
import { deleteFailures } from '#app/data/throttles.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { beginSession, type SignedInNow } from './begin-session.server.ts'
import { takeTry } from './take-try.server.ts'

/** All tries at the code are counted together, whoever makes them. */
const everybodys = 'operator claim'

export async function claimOperator(
  ctx: Context<SignedIn>,
  { code }: { code: string },
): Promise<SignedInNow | Refusal> {
  const key = ctx.auth.hashToken(everybodys)
  const { allowed } = await takeTry(ctx, { key, accountId: null })
  if (!allowed) return refuse({}, 'account.claim-wait')
  return ctx.db.transaction().execute(async (tx) => {
    if (!(await ctx.auth.spendOperatorClaim(tx, code, ctx.now()))) return refuse({ code: 'account.claim-wrong' })
    await deleteFailures(tx, key)
    await makeOperator(ctx, tx)
    const { accountId, language, secondFactorAt } = ctx.actor
    return beginSession(ctx, tx, { id: accountId, language }, secondFactorAt)
  })
}

/** A changed role ends every session: the new one is a member of staff's. */
async function makeOperator(ctx: Context<SignedIn>, tx: Tx): Promise<void> {
  const { accountId } = ctx.actor
  const at = ctx.now()
  const grant = { role: 'operator' as const, scopeKind: 'centre' as const, scopeId: 'centre' }
  const reason = 'claimed-at-start'
  await insertGrant(tx, { id: ctx.newId(), accountId, ...grant, at, grantedBy: null, reason })
  const entry = { id: ctx.newId(), at, actorId: accountId, action: 'role.granted', subject: `${accountId}:operator` }
  await insertAuditEntry(tx, { ...entry, reason })
  await endSessions(tx, accountId, at)
}
