/**
 * What a certificate says, frozen at the moment of completion. The signed form, the PDF and the verification page are
 * views of these claims; a correction is a new credential that supersedes the old one, never an edit.
 */
import type { Language } from '#app/domain/course/structure.ts'

export interface CredentialClaims {
  version: 1
  credentialId: string
  /** as it must stand on the certificate, in any script */
  recipientName: string
  courseSlug: string
  /** the course's title in each language it was published in */
  titles: Partial<Record<Language, string>>
  edition: number
  /** learner time of the edition */
  minutes: number
  /** what the recipient is able to do, in the order of the course */
  outcomes: Partial<Record<Language, string[]>>
  /** the language the course was completed in */
  language: Language
  /** instant */
  completedAt: string
}

export type ClaimsInput = Omit<CredentialClaims, 'version'>

/** @throws when a claim is missing: a certificate with a hole is never issued */
export function makeClaims(input: ClaimsInput): CredentialClaims {
  const { credentialId, courseSlug, edition, minutes, language, completedAt } = input
  const recipientName = input.recipientName.normalize('NFC').replace(/\s+/g, ' ').trim()
  const titles = Object.freeze({ ...input.titles })
  const outcomes = Object.freeze(mapValues(input.outcomes, (texts) => Object.freeze([...texts]) as string[]))
  const holes = [
    recipientName === '' && 'recipientName',
    Object.keys(titles).length === 0 && 'titles',
    !(Number.isInteger(edition) && edition > 0) && 'edition',
    !(Number.isInteger(minutes) && minutes > 0) && 'minutes',
  ].filter(Boolean)
  if (holes.length > 0) throw new Error(`A certificate cannot be issued without ${holes.join(', ')}`)
  return Object.freeze({
    version: 1,
    credentialId,
    recipientName,
    courseSlug,
    titles,
    edition,
    minutes,
    outcomes,
    language,
    completedAt,
  })
}

/** Reads stored claims. @throws on a version this code does not know: it must not guess what a certificate says */
export function readClaims(json: string): CredentialClaims {
  const claims = JSON.parse(json) as CredentialClaims
  if (claims.version !== 1) throw new Error(`Claims of an unknown version: ${String(claims.version)}`)
  return makeClaims(claims)
}

/** A text of the claims in the wanted language; else in the language of completion; else the first there is. */
export function claimIn<T>(
  texts: Partial<Record<Language, T>>,
  wanted: Language,
  completedIn: Language,
): { language: Language; text: T } | null {
  const language = [wanted, completedIn, ...(Object.keys(texts) as Language[])].find((one) => texts[one] !== undefined)
  return language === undefined ? null : { language, text: texts[language] as T }
}

function mapValues<T, U>(record: Partial<Record<Language, T>>, change: (value: T) => U): Partial<Record<Language, U>> {
  const entries = Object.entries(record) as [Language, T][]
  return Object.fromEntries(entries.map(([language, value]) => [language, change(value)]))
}
