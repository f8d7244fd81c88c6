/**
 * What an operator may change about somebody's account: closing and opening it. Each change is written down with who did
 * it, and can be taken back; what is held and written here is so for her roles too.
 */
import type { Context } from '#app/context.server.ts'
import { findAccount, reinstateAccount, suspendAccount } from '#app/data/accounts.server.ts'
import { insertAuditEntry } from '#app/data/audit.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { listEverHolders, listHolders } from '#app/data/role-grants.server.ts'
import { endSessions } from '#app/data/sessions.server.ts'
import { holdAccount } from '#app/data/throttles.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { NotFound } from '#app/platform/errors.ts'

export type Ctx = Context<SignedIn>

export interface Whose {
  accountId: string
}

/** Closes an account: it signs in nowhere until it is opened again. Its record stays. @throws NotFound */
export async function suspend(ctx: Ctx, { accountId }: Whose): Promise<Whose | Refusal> {
  if (accountId === ctx.actor.accountId) return refuse({}, 'operate.not-yourself')
  return ctx.db.transaction().execute(async (tx) => {
    if (await holdLastOperator(ctx, tx, accountId)) return refuse({}, 'operate.last-operator')
    if (await suspendAccount(tx, accountId)) await writeDown(ctx, tx, { accountId, action: 'account.suspended' })
    await endSessions(tx, accountId, ctx.now())
    return { accountId }
  })
}

/** Opens a closed account again. @throws NotFound */
export async function reinstate(ctx: Ctx, { accountId }: Whose): Promise<Whose> {
  return ctx.db.transaction().execute(async (tx) => {
    await holdPerson(tx, accountId)
    if (await reinstateAccount(tx, accountId)) await writeDown(ctx, tx, { accountId, action: 'account.reinstated' })
    return { accountId }
  })
}

export interface Entry extends Whose {
  action: 'account.suspended' | 'account.reinstated' | 'role.granted' | 'role.ended'
  what?: string
}

/** Writes into the audit what the operator did to an account. */
export async function writeDown(ctx: Ctx, tx: Tx, { accountId, action, what }: Entry): Promise<void> {
  const subject = what === undefined ? accountId : `${accountId}:${what}`
  const entry = { id: ctx.newId(), at: ctx.now(), actorId: ctx.actor.accountId, action, subject }
  await insertAuditEntry(tx, { ...entry, reason: 'by-operator' })
}

/** Makes changes of one person wait for each other. @throws NotFound */
export async function holdPerson(tx: Tx, accountId: string): Promise<void> {
  if ((await findAccount(tx, accountId)) === null) throw new NotFound()
  await holdAccount(tx, accountId)
}

/**
 * Holds a person together with every operator, so that two operators who remove each other wait for one another; then
 * looks whether she is the last: without an operator nobody could make another. All are held in the order of their ids,
 * and whoever was once an operator stays among them: no two changes can miss each other, or wait in a ring.
 * @throws NotFound
 */
export async function holdLastOperator(ctx: Ctx, tx: Tx, accountId: string): Promise<boolean> {
  if ((await findAccount(tx, accountId)) === null) throw new NotFound()
  const held = new Set([...(await listEverHolders(tx, 'operator')), accountId])
  for (const id of [...held].sort()) await holdAccount(tx, id)
  const holders = await listHolders(tx, { role: 'operator', scopeKind: 'centre', scopeId: 'centre' }, ctx.now())
  return holders.length === 1 && holders[0]?.accountId === accountId
}
