/** What stands behind the link of a confirmation mail. Looking changes nothing: programs open links too. */
import type { Context } from '#app/context.server.ts'
import { findAccount, getProfile } from '#app/data/accounts.server.ts'
import { findTokenAccount } from '#app/data/tokens.server.ts'
import { isLanguage } from '#app/i18n/locales.ts'
import type { Confirmation } from './components/confirmation-page.tsx'

export async function readConfirmation(
  ctx: Pick<Context, 'db' | 'auth' | 'now' | 'language'>,
  { token }: { token: string },
): Promise<Confirmation> {
  const id = await findTokenAccount(ctx.db, 'confirm', ctx.auth.hashToken(token), ctx.now())
  const account = id === null ? null : await findAccount(ctx.db, id)
  if (account?.status !== 'unconfirmed') return { state: 'over' }
  const { certificateName, country, institution, language } = await getProfile(ctx.db, account.id)
  return {
    state: 'waiting',
    email: account.emailShown,
    needsPassword: account.passwordHash === null,
    certificateName,
    country,
    institution: institution ?? '',
    language: isLanguage(language) ? language : ctx.language,
  }
}
