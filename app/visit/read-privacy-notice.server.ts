/** What the notices need to say whom to ask: the site's own name and, where there is one, an address that is read. */
import type { Context } from '#app/context.server.ts'
import { privacyVersion } from '#app/domain/access/privacy.ts'
import { contactOf, type Contact } from './contact.ts'

export interface PrivacyNotice extends Contact {
  /** the day from which the notice holds */
  version: string
}

export async function readPrivacyNotice({ settings }: Context): Promise<PrivacyNotice> {
  return { version: privacyVersion, ...contactOf(settings) }
}
