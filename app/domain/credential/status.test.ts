import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { nextEntry, type CredentialEventKind, type LedgerEntry } from './ledger.ts'
import { standingOf, stands, type RecordState } from './status.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

function ledgerOf(...kinds: CredentialEventKind[]): LedgerEntry[] {
  const entries: LedgerEntry[] = []
  for (const [index, kind] of kinds.entries()) {
    const at = `2026-11-0${index + 1}T09:00:00.000Z`
    entries.push(nextEntry(entries.at(-1) ?? null, { credentialId: 'C', kind, at, by: 'rule' }, hash))
  }
  return entries
}

describe('what a verifier is told', () => {
  it.each<[RecordState, CredentialEventKind[], string, string | null]>([
    ['unsigned', ['issued'], 'recorded', null],
    ['valid', ['issued', 'signed'], 'signed', null],
    ['valid', ['issued', 'signed', 'renewed'], 'signed', null],
    ['expired', ['issued', 'signed'], 'expired', null],
    ['revoked', ['issued', 'revoked'], 'revoked', '2026-11-02T09:00:00.000Z'],
    ['superseded', ['issued', 'signed', 'superseded'], 'superseded', '2026-11-03T09:00:00.000Z'],
  ])('%s after %j is %s', (state, kinds, verdict, since) => {
    expect(standingOf(state, ledgerOf(...kinds), hash)).toEqual({ verdict, since })
  })

  it('an unsigned record stands without a word of a signature', () => {
    const { verdict } = standingOf('unsigned', ledgerOf('issued'), hash)
    expect(stands(verdict)).toBe(true)
    expect(verdict).not.toBe('signed')
  })

  it.each<[string, RecordState, LedgerEntry[]]>([
    ['a record without a ledger', 'unsigned', []],
    ['a row set back to valid after it was revoked', 'valid', ledgerOf('issued', 'signed', 'revoked')],
    ['a row said to be signed that never was', 'valid', ledgerOf('issued')],
    ['a ledger whose last entry was taken away', 'revoked', ledgerOf('issued')],
    [
      'a ledger whose dates were changed',
      'unsigned',
      ledgerOf('issued').map((e) => ({ ...e, at: '2020-01-01T00:00:00.000Z' })),
    ],
  ])('%s cannot be confirmed, and is not shown as standing', (_what, state, ledger) => {
    const { verdict } = standingOf(state, ledger, hash)
    expect(verdict).toBe('unconfirmed')
    expect(stands(verdict)).toBe(false)
  })

  it.each(['revoked', 'superseded', 'expired', 'unconfirmed'] as const)('%s does not stand', (verdict) => {
    expect(stands(verdict)).toBe(false)
  })
})
