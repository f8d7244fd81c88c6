/** A credential in the words of a language, ready for page and paper alike: both say exactly the same. */
import type { CertificateInput, CertificateText } from '#app/domain/credential/certificate.ts'
import { claimIn, type CredentialClaims } from '#app/domain/credential/claims.ts'
import { formatNumber } from '#app/domain/credential/number.ts'
import { centreName, type Centre } from '#app/domain/centre/centre.ts'
import { weave } from '#app/domain/course/weave.ts'
import { formatDuration } from '#app/i18n/duration.ts'
import { translator, type Translate } from '#app/i18n/translate.ts'
import type { Language } from '#app/i18n/locales.ts'

export interface CertificateFrame {
  language: Language
  /** origin of the site: what a verifier must see in the address */
  publicUrl: string
  /** path of the verification page */
  verifyPath: string
  /** the course's place in the catalogue, of the edition that was completed */
  position: number
  /** of the day the certificate is from */
  centre: Centre
  logo: { mediaType: 'image/png' | 'image/jpeg'; base64: string } | null
}

export function certificateWords(claims: CredentialClaims, frame: CertificateFrame): CertificateInput {
  const i18n = translator(frame.language)
  const { t } = i18n
  const course = courseTitle(claims, frame.language)
  const centre = centreWords(frame)
  const address = frame.publicUrl + frame.verifyPath
  return {
    version: 1,
    language: frame.language,
    title: t('certify.file-title', { name: claims.recipientName, course: course.text }),
    heading: t('certify.heading'),
    certifies: centre === null ? t('certify.certifies') : t('certify.centre-certifies', { centre }),
    recipientName: claims.recipientName,
    completed: t('certify.has-completed'),
    course,
    able: t('certify.able'),
    outcomes: outcomesOf(claims, frame.language),
    facts: factsOf(i18n, claims, frame.publicUrl),
    signatories: frame.centre.signatories,
    logo: logoOf(frame, centre),
    number: { term: t('certify.number'), detail: formatNumber(claims.credentialId) },
    check: t('certify.to-check'),
    address,
    codeLabel: t('certify.code-label', { address: address.replace(/^https?:\/\//, '') }),
    cloth: weave(claims.courseSlug),
    dye: frame.centre.dye ?? dyeOf(frame.position),
    completedAt: claims.completedAt,
  }
}

function factsOf(i18n: Translate, claims: CredentialClaims, publicUrl: string): CertificateInput['facts'] {
  const { t } = i18n
  return [
    { term: t('certify.time'), detail: formatDuration(i18n, claims.minutes) },
    { term: t('certify.completed'), detail: i18n.formatDate(claims.completedAt) },
    { term: t('certify.edition'), detail: editionWords(i18n, claims) },
    { term: t('certify.issued-by'), detail: hostOf(publicUrl) },
  ]
}

/** Its name, kept in its own direction; null before the centre has one. */
function centreWords({ centre, language }: Pick<CertificateFrame, 'centre' | 'language'>): string | null {
  const name = centreName(centre, language)
  return name && `\u2068${name.text}\u2069`
}

function logoOf({ centre, logo, publicUrl }: CertificateFrame, name: string | null): CertificateInput['logo'] {
  if (logo === null || centre.logoHash === null) return null
  return { hash: centre.logoHash, ...logo, words: name ?? hostOf(publicUrl) }
}

/** The course's title in the wanted language, else in another, which it then says. */
export function courseTitle(claims: CredentialClaims, language: Language): CertificateText {
  return claimIn(claims.titles, language, claims.language) ?? { language, text: claims.courseSlug }
}

/** "2, in English" */
export function editionWords({ t }: Translate, { edition, language }: CredentialClaims): string {
  return t('certify.edition-words', { edition, language })
}

export function hostOf(publicUrl: string): string {
  return new URL(publicUrl).host
}

/** The dyes come in turn. */
export function dyeOf(position: number): CertificateInput['dye'] {
  return (((((position - 1) % 5) + 5) % 5) + 1) as CertificateInput['dye']
}

function outcomesOf(claims: CredentialClaims, wanted: Language): CertificateText[] {
  const found = claimIn(claims.outcomes, wanted, claims.language)
  return found === null ? [] : found.text.map((text) => ({ language: found.language, text }))
}
