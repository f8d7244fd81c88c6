/**
 * Which passwords are too easy to guess (NIST SP 800-63B §5.1.1.2: length and a block-list, no rules of composition).
 * Whatever is well known is taken out: common words, rows of keys, years, repeats, what belongs to the person herself.
 * If less than six letters or figures of her own are left, the password is refused. No network is asked.
 */
import { commonPieces, walks } from './common-pieces.ts'

export const leastPasswordLength = 15
export const longestPassword = 200

/** Letters and figures that must be left over. */
const leastOwn = 6

export type PasswordProblem = 'short' | 'long' | 'repeats' | 'common' | 'personal'

export interface Owner {
  email: string
  name: string
}

/** @returns why a password is refused, or null */
export function passwordProblem(password: string, owner: Owner): PasswordProblem | null {
  const length = Array.from(password.normalize('NFKC')).length
  if (length < leastPasswordLength) return 'short'
  if (length > longestPassword) return 'long'
  const forms = comparedForms(password)
  if (forms.some(isRepeat)) return 'repeats'
  if (forms.some((form) => own(form, commonPieces) < leastOwn)) return 'common'
  const personal = [...commonPieces, ...piecesOf(owner)]
  return forms.some((form) => own(form, personal) < leastOwn) ? 'personal' : null
}

/** As it is, and with figures read as the letters they are drawn for. */
function comparedForms(password: string): string[] {
  const plain = simplified(password)
  const drawn: Record<string, string> = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
    '!': 'i',
  }
  return [lettersOnly(plain), lettersOnly(plain.replace(/[013457@$!]/g, (figure) => drawn[figure] ?? figure))]
}

function simplified(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function lettersOnly(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** A short part over and over, or hardly any different letters. */
function isRepeat(form: string): boolean {
  return /^(.{1,6}?)\1+.{0,5}$/u.test(form) || new Set(form).size < 5
}

/** How many letters and figures are left when the pieces, the walks and the years are taken out. */
function own(form: string, pieces: readonly string[]): number {
  let left = form
  for (const piece of byLength(pieces)) left = left.replaceAll(piece, ' ')
  left = left.replace(/(19|20)\d\d/g, ' ').replace(/(.)\1{2,}/gu, ' ')
  return Array.from(withoutWalks(left).replace(/\s/g, '')).length
}

function byLength(pieces: readonly string[]): string[] {
  return [...pieces].filter((piece) => piece.length > 2).sort((a, b) => b.length - a.length)
}

const bothWays = walks.flatMap((walk) => [walk, Array.from(walk).reverse().join('')])

/** Takes out every run of four and more keys that lie in a row. */
function withoutWalks(text: string): string {
  let left = ''
  for (let at = 0; at < text.length;) {
    const run = longestRun(text, at)
    left += run >= 4 ? ' ' : text.slice(at, at + 1)
    at += run >= 4 ? run : 1
  }
  return left
}

function longestRun(text: string, at: number): number {
  let length = 3
  while (at + length < text.length && bothWays.some((walk) => walk.includes(text.slice(at, at + length + 1))))
    length += 1
  return length
}

/** Parts of address and name of four letters and more. */
function piecesOf({ email, name }: Owner): string[] {
  const words = `${email} ${name}`.split(/[\s@.+_-]+/)
  return words.map((word) => lettersOnly(simplified(word))).filter((word) => word.length >= 4)
}
