/** The training centre that runs the site, as its operator describes it. */
import { languages, type Language } from '../course/structure.ts'

/** The five dyes of the style sheet: each is readable on white and on its ground. */
export const dyes = [1, 2, 3, 4, 5] as const
export type Dye = (typeof dyes)[number]

export interface Signatory {
  name: string
  /** "Director of the Centre" */
  role: string
}

export interface CentreSettings {
  version: 1
  /** by language; a language without one shows the name of another */
  names: Partial<Record<Language, string>>
  /** who signs certificates, at most two */
  signatories: Signatory[]
  /** of all certificates; null: each course's own */
  dye: Dye | null
  /** name that stands before the sender's address of a mail; null: as MAIL_FROM has it */
  senderName: string | null
  /** where answers to mails go; null: nowhere else than the sender */
  replyTo: string | null
  /** of the interface, at least one, in their usual order */
  languages: Language[]
}

/** The settings in force, with the hash of the logo that belongs to them. */
export interface Centre extends CentreSettings {
  /** null: no logo */
  logoHash: string | null
}

/** Before anybody has said anything. */
export const noCentre: Centre = {
  version: 1,
  names: {},
  signatories: [],
  dye: null,
  senderName: null,
  replyTo: null,
  languages: [...languages],
  logoHash: null,
}

/** The centre's name in a language, else in the first that has one; null when it has none. */
export function centreName(
  { names }: Pick<Centre, 'names'>,
  wanted: Language,
): { language: Language; text: string } | null {
  const language = [wanted, ...languages].find((one) => names[one])
  return language === undefined ? null : { language, text: names[language]! }
}
