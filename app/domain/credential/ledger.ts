/**
 * The ledger of a credential: what happened to it, in order, each entry carrying the hash of the one before. An entry
 * that was altered, removed or slipped in breaks the chain. It holds ids and codes, never names.
 */
export type CredentialEventKind = 'issued' | 'signed' | 'revoked' | 'superseded' | 'renewed'

export interface LedgerFact {
  credentialId: string
  /** 1, 2, … without gaps */
  number: number
  kind: CredentialEventKind
  /** instant */
  at: string
  /** `rule`, or the account that acted */
  by: string
}

export interface LedgerEntry extends LedgerFact {
  previousHash: string
  hash: string
}

/** SHA-256 of a text as 64 hexadecimal figures; handed in, since these rules run in browsers too. */
export type Hash = (text: string) => string

/** What stands before the first entry. */
export const beginning = '0'.repeat(64)

/** The entry that follows `last`, or the first when there is none. */
export function nextEntry(last: LedgerEntry | null, fact: Omit<LedgerFact, 'number'>, hash: Hash): LedgerEntry {
  const numbered = { ...fact, number: (last?.number ?? 0) + 1 }
  const previousHash = last?.hash ?? beginning
  return { ...numbered, previousHash, hash: hashOf(numbered, previousHash, hash) }
}

/** The number of the first entry that does not follow from the one before; null when the whole ledger holds. */
export function firstBreak(entries: readonly LedgerEntry[], hash: Hash): number | null {
  let previous = beginning
  for (const [index, entry] of entries.entries()) {
    const holds =
      entry.number === index + 1 && entry.previousHash === previous && entry.hash === hashOf(entry, previous, hash)
    if (!holds) return index + 1
    previous = entry.hash
  }
  return null
}

function hashOf({ credentialId, number, kind, at, by }: LedgerFact, previousHash: string, hash: Hash): string {
  return hash(JSON.stringify(['credential-event 1', previousHash, credentialId, number, kind, at, by]))
}
