/** Whom a reader may ask. */
import type { Settings } from '#app/platform/env.server.ts'

export interface Contact {
  /** the site's own name */
  host: string
  /** an e-mail address that somebody reads; null when mails go out from one that nobody does */
  address: string | null
}

export function contactOf({ publicUrl, mailFrom }: Pick<Settings, 'publicUrl' | 'mailFrom'>): Contact {
  const address = /<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom.trim()
  const isRead = address.includes('@') && !/^no-?reply@/i.test(address)
  return { host: new URL(publicUrl).host, address: isRead ? address : null }
}
