import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { beginning, firstBreak, nextEntry, type LedgerEntry } from './ledger.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const fact = { credentialId: 'C', at: '2026-11-02T09:00:00.000Z', by: 'rule' }

function threeEntries(): LedgerEntry[] {
  const issued = nextEntry(null, { ...fact, kind: 'issued' }, hash)
  const signed = nextEntry(issued, { ...fact, kind: 'signed' }, hash)
  return [issued, signed, nextEntry(signed, { ...fact, kind: 'revoked' }, hash)]
}

describe('the ledger of a credential', () => {
  it('begins at one and carries the hash of the entry before', () => {
    const [first, second, third] = threeEntries()
    expect(first).toMatchObject({ number: 1, previousHash: beginning })
    expect(second).toMatchObject({ number: 2, previousHash: first!.hash })
    expect(third).toMatchObject({ number: 3, previousHash: second!.hash })
  })

  it('holds as it was written', () => {
    expect(firstBreak(threeEntries(), hash)).toBeNull()
    expect(firstBreak([], hash)).toBeNull()
  })

  it.each<[string, number, (entries: LedgerEntry[]) => LedgerEntry[]]>([
    ['an entry was taken out', 2, ([first, , third]) => [first!, third!]],
    ['the first was taken out', 1, ([, second, third]) => [second!, third!]],
    ['two entries were exchanged', 1, ([first, second, third]) => [second!, first!, third!]],
    ['a kind was altered', 3, ([first, second, third]) => [first!, second!, { ...third!, kind: 'renewed' }]],
    ['a date was altered', 1, ([first, ...rest]) => [{ ...first!, at: '2020-01-01T00:00:00.000Z' }, ...rest]],
    ['it was copied from another credential', 1, (entries) => entries.map((e) => ({ ...e, credentialId: 'D' }))],
  ])('shows where it breaks when %s', (_what, place, alter) => {
    expect(firstBreak(alter(threeEntries()), hash)).toBe(place)
  })
})
