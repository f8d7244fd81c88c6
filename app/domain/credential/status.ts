/**
 * What a verifier is told. A record stands when its row and its ledger say the same; a doubt is never shown as standing.
 * Until a credential carries its signature, nothing is said of one: the record stands, the signed form follows.
 */
import { firstBreak, type CredentialEventKind, type Hash, type LedgerEntry } from './ledger.ts'

export type RecordState = 'unsigned' | 'valid' | 'revoked' | 'superseded' | 'expired'

/** `recorded`: stands by our record alone; `signed`: stands, and the signed form says so too */
export type Verdict = 'recorded' | 'signed' | 'revoked' | 'superseded' | 'expired' | 'unconfirmed'

export interface Standing {
  verdict: Verdict
  /** instant of the event that ended it; null while it stands */
  since: string | null
}

const verdicts = {
  unsigned: 'recorded',
  valid: 'signed',
  revoked: 'revoked',
  superseded: 'superseded',
  expired: 'expired',
} satisfies Record<RecordState, Verdict>

/** The last event each state may have. Expiry is a matter of the date: no event of its own. */
const lastEvents: Record<RecordState, CredentialEventKind[]> = {
  unsigned: ['issued'],
  valid: ['signed', 'renewed'],
  revoked: ['revoked'],
  superseded: ['superseded'],
  expired: ['signed', 'renewed'],
}

/** @param ledger every entry, in order */
export function standingOf(state: RecordState, ledger: readonly LedgerEntry[], hash: Hash): Standing {
  const last = ledger.at(-1)
  const agrees = last !== undefined && lastEvents[state].includes(last.kind) && firstBreak(ledger, hash) === null
  if (!agrees) return { verdict: 'unconfirmed', since: null }
  return { verdict: verdicts[state], since: state === 'revoked' || state === 'superseded' ? last.at : null }
}

/** True when whoever holds the paper may rely on it. */
export function stands(verdict: Verdict): boolean {
  return verdict === 'recorded' || verdict === 'signed'
}
