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
  /** "Regional Training Centre certifies that", or "This is to certify that" */
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
  /** who signs, by hand: name and role under a line each, at most two */
  signatories: { name: string; role: string }[]
  /** the centre's logo in place of the product's mark */
  logo: { hash: string; mediaType: 'image/png' | 'image/jpeg'; base64: string; words: string } | null
  /** name and figures of the number, which stands last among the facts */
  number: { term: string; detail: string }
  /** "To check: scan the code or open" */
  check: string
  /** the full verification address, of link and code */
  address: string
  /** what the code is, for those who do not see it */
  codeLabel: string
  cloth: Cloth
  /** by the centre's choice, or by the place of the course in the catalogue */
  dye: 1 | 2 | 3 | 4 | 5
  /** instant of completion: also the file's own date, so that the same certificate is the same bytes */
  completedAt: string
}

const settable =
  /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u

/**
 * True when the faces that come with the product have the letters of a text. Other scripts are shown by the page, which
 * prints with the faces of the reader's own machine; a file with holes in a name is never made.
 */
export function isSettable(text: string): boolean {
  return settable.test(text) && !/\p{Extended_Pictographic}/u.test(text)
}
