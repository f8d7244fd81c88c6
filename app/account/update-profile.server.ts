/** Changes what somebody says of herself. Certificates already issued keep the name they were issued to. */
import type { Context } from '#app/context.server.ts'
import { updateProfile as store } from '#app/data/accounts.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { tidyText } from '#app/domain/person/tidy-text.ts'
import type { Language } from '#app/i18n/locales.ts'

export interface ProfileInput {
  certificateName: string
  country: string
  institution: string
  language: Language
}

export async function updateProfile(
  ctx: Pick<Context<SignedIn>, 'db' | 'actor' | 'now'>,
  { certificateName, country, institution, language }: ProfileInput,
): Promise<{ language: Language }> {
  const person = { certificateName: tidyText(certificateName), country, institution: tidyText(institution) || null }
  await ctx.db.transaction().execute((tx) => store(tx, ctx.actor.accountId, { ...person, language }, ctx.now()))
  return { language }
}
