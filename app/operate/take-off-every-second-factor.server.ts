/**
 * Takes off the second factor of everybody. For a site whose secret is lost: no code can be checked any more, and nobody
 * who has a second factor could sign in. Each owner is mailed; roles wait until a new second factor is set up.
 */
import type { Context } from '#app/context.server.ts'
import type { Db } from '#app/data/database.server.ts'
import { listFactorOwners } from '#app/data/second-factors.server.ts'
import { takeOffSecondFactor } from './take-off-second-factor.server.ts'

/** @param reason a code @returns how many were taken off */
export async function takeOffEverySecondFactor(
  ctx: Pick<Context, 'now' | 'newId'> & { db: Db },
  { reason }: { reason: string },
): Promise<number> {
  let count = 0
  for (const accountId of await listFactorOwners(ctx.db))
    if (await takeOffSecondFactor(ctx, { accountId, by: null, reason })) count += 1
  return count
}
