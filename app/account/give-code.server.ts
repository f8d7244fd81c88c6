/**
 * The second step of signing in: a code of the app, or a recovery code, which is used up. A new session begins, whole from
 * its first moment; the one that was halfway in ends.
 */
import type { Context } from '#app/context.server.ts'
import { findAccount, type Account } from '#app/data/accounts.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import { holdsRole } from '#app/data/role-grants.server.ts'
import { endSession } from '#app/data/sessions.server.ts'
import { deleteFailures, holdAccount } from '#app/data/throttles.server.ts'
import type { Halfway } from '#app/domain/access/actor.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { beginSession, type SignedInNow } from './begin-session.server.ts'
import { recordFactorChange } from './record-factor-change.server.ts'
import { takeCodeTry } from './take-code-try.server.ts'

export interface CodeInput {
  kind: 'app' | 'recovery'
  code: string
}

export interface CodeTaken extends SignedInNow {
  /** recovery codes that still work, where one was used */
  codesLeft: number | null
  isOperator: boolean
}

export async function giveCode(ctx: Context<Halfway>, input: CodeInput): Promise<CodeTaken | Refusal> {
  const { accountId } = ctx.actor
  const { allowed, isLastFree, key } = await takeCodeTry(ctx, accountId)
  if (!allowed) return refuse({}, 'second-factor.code-wait')
  return ctx.db.transaction().execute(async (tx) => {
    await holdAccount(tx, accountId)
    const account = await findAccount(tx, accountId)
    if (account?.status !== 'active') return over
    if (!(await isRight(ctx, tx, input))) {
      if (isLastFree) await warnOwner(ctx, tx, account)
      return refuse({
        code: input.kind === 'app' ? 'second-factor.app-code-wrong' : 'second-factor.recovery-code-wrong',
      })
    }
    // Ended meanwhile, by a new password say.
    if (!(await endSession(tx, accountId, ctx.actor.sessionId, ctx.now()))) return over
    await deleteFailures(tx, key)
    return admitOwner(ctx, tx, account, input)
  })
}

const over = refuse({}, 'second-factor.over')

function isRight(ctx: Context<Halfway>, tx: Tx, { kind, code }: CodeInput): Promise<boolean> {
  const typed = { accountId: ctx.actor.accountId, typed: code, now: ctx.now() }
  return kind === 'app' ? ctx.auth.takeCode(tx, typed) : ctx.auth.takeRecoveryCode(tx, typed)
}

async function admitOwner(ctx: Context<Halfway>, tx: Tx, account: Account, { kind }: CodeInput): Promise<CodeTaken> {
  const isOperator = await holdsRole(tx, account.id, 'operator', ctx.now())
  const begun = { ...(await beginSession(ctx, tx, account, ctx.now())), isOperator }
  if (kind === 'app') return { ...begun, codesLeft: null }
  await recordFactorChange(ctx, tx, account, 'code-used')
  return { ...begun, codesLeft: await ctx.auth.countRecoveryCodes(tx, account.id) }
}

/** Whoever tries codes knows the password. One mail in ten minutes at most. */
async function warnOwner(ctx: Context<Halfway>, tx: Tx, { id, language }: Account): Promise<void> {
  const at = ctx.now()
  const purpose = `second-factor-slowed:${id}:${at.slice(0, 15)}`
  const mail = { id: ctx.newId(), purpose, accountId: id, language, parameters: {}, at }
  await enqueueMessage(tx, { ...mail, kind: 'second-factor-slowed' })
}
