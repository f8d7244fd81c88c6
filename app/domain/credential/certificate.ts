/** A certificate ready to be set on paper: every word chosen and every figure written; what is left is typography. */
import type { Language } from '#app/domain/course/structure.ts'
import type { Cloth } from '#app/domain/course/weave.ts'

/** Text that may be in another language than the certificate. */
export interface CertificateText {
  language: Language
  text: string
}

export interface CertificateInput {
  version: 1
  /** of the certificate's own words */
  language: Language
  /** the file's title */
  title: string
  /** "Certificate of training completed" */
  heading: string
  /** "This is to certify that" */
  certifies: string
  recipientName: string
  /** "has completed the course" */
  completed: string
  course: CertificateText
  /** "Able, at the end of the course, to" */
  able: string
  outcomes: CertificateText[]
  /** learning time, date, edition, issuer: name and words */
  facts: { term: string; detail: string }[]
  /** name and figures of the number, which stands last among the facts */
  number: { term: string; detail: string }
  /** "To check: scan the code or open" */
  check: string
  /** the full verification address, of link and code */
  address: string
  /** what the code is, for those who do not see it */
  codeLabel: string
  cloth: Cloth
  /** place of the course in the catalogue: chooses the dye */
  dye: 1 | 2 | 3 | 4 | 5
  /** instant of completion: also the file's own date, so that the same certificate is the same bytes */
  completedAt: string
}

/** The file that comes back, or why there is none. `letters`: no font at hand has the letters of a word. */
export type CertificateFault = 'letters' | 'failed'
