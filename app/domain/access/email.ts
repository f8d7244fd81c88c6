/**
 * E-mail addresses, compared. Before the @ letters may by rule differ in case (RFC 5321 §2.4); no mailbox that people use
 * makes the difference, and one person with two accounts would.
 */
export function canonicalEmail(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}
