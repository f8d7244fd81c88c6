/** What the pages of certificates are given to show. */
import type { CertificateInput, CertificateText } from '#app/domain/credential/certificate.ts'
import type { Standing, Verdict } from '#app/domain/credential/status.ts'
import type { Language } from '#app/i18n/locales.ts'

export interface MyCertificate {
  id: string
  /** as it is printed */
  number: string
  course: CertificateText
  courseSlug: string
  dye: CertificateInput['dye']
  minutes: number
  completedAt: string
  verdict: Verdict
}

export interface MyCertificateView {
  id: string
  sheet: CertificateInput
  /** the square code: modules a side, and the path of the dark ones */
  code: { size: number; path: string }
  standing: Standing
  /** false when the product's own faces lack the letters of the name: the page itself is printed then */
  hasFile: boolean
}

export interface VerifiedClaims {
  recipientName: string
  course: CertificateText
  courseSlug: string
  dye: CertificateInput['dye']
  minutes: number
  completedAt: string
  edition: number
  /** the language the course was completed in */
  language: Language
}

export interface Verification {
  /** as it is printed */
  number: string
  standing: Standing
  /** missing when the record cannot be confirmed: what it says is then worth nothing */
  claims: VerifiedClaims | null
  /** the number of the certificate that stands in its place, as it is printed */
  replacedBy: string | null
  /** the address of the site */
  issuer: string
  /** the centre that issued it, where it has a name */
  centre: CertificateText | null
  /** instant of this answer */
  checkedAt: string
}
