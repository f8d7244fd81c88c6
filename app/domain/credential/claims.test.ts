import { describe, expect, it } from 'vitest'
import { claimIn, makeClaims, readClaims, type ClaimsInput } from './claims.ts'

const input: ClaimsInput = {
  credentialId: '3T0A7K3M9QDAVX2ERB5TCW41HZ',
  recipientName: 'Amina Hassan Abdi',
  courseSlug: 'migration-data',
  titles: { en: 'Migration data for policy', ar: 'بيانات الهجرة من أجل السياسات' },
  edition: 2,
  minutes: 600,
  outcomes: { en: ['define migrant'] },
  language: 'en',
  completedAt: '2026-06-18T10:00:00.000Z',
}

describe('the claims of a certificate', () => {
  it('carry a version and survive storage unchanged', () => {
    const claims = makeClaims(input)
    expect(claims).toEqual({ version: 1, ...input })
    expect(readClaims(JSON.stringify(claims))).toEqual(claims)
  })

  it('are frozen: nothing in them can be changed, and a change of the source does not reach them', () => {
    const source = structuredClone(input)
    const claims = makeClaims(source)
    source.titles.en = 'Another course'
    source.outcomes.en!.push('anything')
    expect(claims.titles.en).toBe('Migration data for policy')
    expect(claims.outcomes.en).toEqual(['define migrant'])
    for (const part of [claims, claims.titles, claims.outcomes, claims.outcomes.en])
      expect(Object.isFrozen(part)).toBe(true)
  })

  it.each([
    ['spaces', '  Amina   Hassan\tAbdi ', 'Amina Hassan Abdi'],
    ['composed letters', 'Ame\u0301lie', 'Am\u00e9lie'],
    ['Arabic', 'أمينة حسن عبدي', 'أمينة حسن عبدي'],
  ])('keep the name as it must stand: %s', (_what, typed, kept) => {
    expect(makeClaims({ ...input, recipientName: typed }).recipientName).toBe(kept)
  })

  it.each<[string, Partial<ClaimsInput>]>([
    ['recipientName', { recipientName: '  ' }],
    ['titles', { titles: {} }],
    ['edition', { edition: 0 }],
    ['minutes', { minutes: 0 }],
  ])('are refused without %s', (name, hole) => {
    expect(() => makeClaims({ ...input, ...hole })).toThrow(name)
  })

  it('of an unknown version are not guessed at', () => {
    expect(() => readClaims(JSON.stringify({ ...input, version: 2 }))).toThrow('unknown version')
  })

  it('are shown in the wanted language, else in that of completion, else in any', () => {
    expect(claimIn(input.titles, 'ar', 'en')).toEqual({ language: 'ar', text: input.titles.ar })
    expect(claimIn(input.titles, 'fr', 'en')).toEqual({ language: 'en', text: input.titles.en })
    expect(claimIn(input.titles, 'fr', 'pt')?.language).toBe('en')
    expect(claimIn({}, 'fr', 'pt')).toBeNull()
  })
})
