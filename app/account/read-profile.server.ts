/** What somebody signed in sees and may change of herself. */
import type { Context } from '#app/context.server.ts'
import { getProfile } from '#app/data/accounts.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { isLanguage, type Language } from '#app/i18n/locales.ts'

export interface ProfileView {
  email: string
  certificateName: string
  country: string
  institution: string
  language: Language
}

export async function readProfile(ctx: Pick<Context<SignedIn>, 'db' | 'actor' | 'language'>): Promise<ProfileView> {
  const profile = await getProfile(ctx.db, ctx.actor.accountId)
  return {
    email: profile.emailShown,
    certificateName: profile.certificateName,
    country: profile.country,
    institution: profile.institution ?? '',
    language: isLanguage(profile.language) ? profile.language : ctx.language,
  }
}
