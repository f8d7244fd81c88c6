/**
 * Takes one of the tries that a password or code allows. It is counted as a failure before the password is looked at,
 * so that many tries at once get no more than one after another; the right password wipes the count.
 */
import type { Context } from '#app/context.server.ts'
import {
  countFailuresOfAddress,
  countFailuresOfNetwork,
  holdAccount,
  insertFailure,
  isKnownNetwork,
} from '#app/data/throttles.server.ts'
import { freeFailures, tryBlocker } from '#app/domain/access/throttle.ts'
import { days, hours, later, minutes } from '#app/platform/clock.ts'

export interface TryInput {
  /** what is tried, hashed: an address, known or not */
  key: string
  /** the account behind it, if there is one */
  accountId: string | null
}

export interface Try {
  allowed: boolean
  /** this try is the one after which it goes slowly */
  isLastFree: boolean
}

export async function takeTry(
  ctx: Pick<Context, 'db' | 'newId' | 'now' | 'request'>,
  { key, accountId }: TryInput,
): Promise<Try> {
  const at = ctx.now()
  const { network } = ctx.request
  return ctx.db.transaction().execute(async (tx) => {
    // An address without an account has nothing to guess; it goes the same way all the same.
    await holdAccount(tx, accountId ?? '')
    const known = accountId !== null && (await isKnownNetwork(tx, accountId, network))
    const ofAccount = await countFailuresOfAddress(tx, key, later(at, -days(1)))
    const blocker = tryBlocker({
      ofAccount,
      inLastMinute: await countFailuresOfAddress(tx, key, later(at, -minutes(1))),
      ofNetwork: await countFailuresOfNetwork(tx, network, later(at, -hours(1))),
      isKnownNetwork: known,
    })
    if (blocker !== null) return { allowed: false, isLastFree: false }
    await insertFailure(tx, { id: ctx.newId(), emailHash: key, network, isKnownNetwork: known, at })
    return { allowed: true, isLastFree: ofAccount + 1 === freeFailures }
  })
}
