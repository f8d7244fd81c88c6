/** Changes what somebody says of herself. Certificates already issued keep the name they were issued to. */
import type { Context } from '#app/context.server.ts'
import { updateProfile as store } from '#app/data/accounts.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { tidyPerson, type TypedPerson } from '#app/domain/person/tidy-person.ts'
import type { Language } from '#app/i18n/locales.ts'

export interface ProfileInput extends TypedPerson {
  language: Language
}

export async function updateProfile(
  ctx: Pick<Context<SignedIn>, 'db' | 'actor' | 'now'>,
  { language, ...person }: ProfileInput,
): Promise<{ language: Language }> {
  const profile = { ...tidyPerson(person), language }
  await ctx.db.transaction().execute((tx) => store(tx, ctx.actor.accountId, profile, ctx.now()))
  return { language }
}
