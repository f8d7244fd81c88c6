/** "I have kept them": from now on the recovery codes are known here as hashes alone. Doing it twice equals doing it once. */
import type { Context } from '#app/context.server.ts'
import { forgetSealedCodes } from '#app/data/second-factors.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'

export async function keepRecoveryCodes({ db, actor }: Pick<Context<SignedIn>, 'db' | 'actor'>): Promise<null> {
  await forgetSealedCodes(db, actor.accountId)
  return null
}
