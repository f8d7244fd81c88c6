/**
 * An item that is harder in one language than in the others for people who know as much: most often its translation is to
 * blame. Mantel–Haenszel's common odds ratio over strata of equal ability (Mantel & Haenszel, Journal of the National Cancer
 * Institute 22 (1959), 719–748), on the delta scale of Holland & Thayer (in Wainer & Braun, Test Validity, 1988, 129–145):
 * Δ = −2.35 ln α; its variance by Robins, Breslow & Greenland (Biometrics 42 (1986), 311–323); flagged as ETS does
 * (Zwick, ETS RR-12-08, 2012): "large" where |Δ| is 1.5 or more and surely above 1, "some" where it is 1 or more and surely not 0.
 */
import { fewest } from './figure.ts'
import { meetingsOf, type Meeting, type Sitting } from './sitting.ts'

export interface LanguageDifference {
  language: string
  /** people asked in this language, and in all others */
  n: number
  others: number
  /** above 0: easier in this language than in the others; null where too few, or everybody did alike */
  delta: number | null
  size: 'too-few' | 'none' | 'some' | 'large'
}

/** Strata by the score at the rest of the test. */
const strata = 5

/** One for each language the item was asked in; none where that is one language alone. */
export function languageDifferences(itemKey: string, sittings: Sitting[]): LanguageDifference[] {
  const meetings = meetingsOf(itemKey, sittings).filter((meeting): meeting is Ranked => meeting.rest !== null)
  const languages = [...new Set(meetings.map(({ language }) => language))].sort()
  return languages.length < 2 ? [] : languages.map((language) => differenceOf(language, meetings))
}

type Ranked = Meeting & { rest: number }

function differenceOf(language: string, meetings: Ranked[]): LanguageDifference {
  const n = meetings.filter((meeting) => meeting.language === language).length
  const others = meetings.length - n
  if (Math.min(n, others) < fewest) return { language, n, others, delta: null, size: 'too-few' }
  const ratio = commonOddsRatio(inStrata(meetings).map((stratum) => tableOf(language, stratum)))
  if (ratio === null) return { language, n, others, delta: null, size: 'none' }
  const [delta, error] = [2.35 * ratio.log, 2.35 * ratio.error]
  return { language, n, others, delta, size: sizeOf(Math.abs(delta), error) }
}

/** 1.96 and 1.645 errors: 95 % on both sides, and on one. */
function sizeOf(delta: number, error: number): 'none' | 'some' | 'large' {
  if (delta >= 1.5 && delta - 1.645 * error > 1) return 'large'
  return delta >= 1 && delta - 1.96 * error > 0 ? 'some' : 'none'
}

/** Right and not right, in the language and elsewhere. An item of several marks counts as right from half of them. */
export interface RightTable {
  here: { right: number; wrong: number }
  elsewhere: { right: number; wrong: number }
}

function tableOf(language: string, stratum: Ranked[]): RightTable {
  const count = (isHere: boolean, isRight: boolean) =>
    stratum.filter((meeting) => (meeting.language === language) === isHere && meeting.score >= 0.5 === isRight).length
  return {
    here: { right: count(true, true), wrong: count(true, false) },
    elsewhere: { right: count(false, true), wrong: count(false, false) },
  }
}

/** Fifths of the people by their score; equal scores stay together. */
function inStrata(meetings: Ranked[]): Ranked[][] {
  const sorted = meetings.map(({ rest }) => rest).sort((a, b) => a - b)
  const borders = Array.from({ length: strata - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / strata)]!)
  const placeOf = (rest: number) => borders.filter((border) => rest >= border).length
  return Array.from({ length: strata }, (_, i) => meetings.filter(({ rest }) => placeOf(rest) === i))
}

/** @returns the logarithm of the common odds ratio and its standard error; null where a side of it is empty */
export function commonOddsRatio(tables: RightTable[]): { log: number; error: number } | null {
  const parts = tables.map(partsOf).filter(({ total }) => total > 0)
  const sum = (value: (part: Parts) => number) => parts.reduce((total, part) => total + value(part), 0)
  const [r, s] = [sum((part) => part.r), sum((part) => part.s)]
  if (r === 0 || s === 0) return null
  const spread =
    sum(({ p, r }) => p * r) / (2 * r * r) +
    sum(({ p, q, r, s }) => p * s + q * r) / (2 * r * s) +
    sum(({ q, s }) => q * s) / (2 * s * s)
  return { log: Math.log(r / s), error: Math.sqrt(spread) }
}

interface Parts {
  total: number
  p: number
  q: number
  r: number
  s: number
}

/** The letters are those of Robins, Breslow & Greenland. */
function partsOf({ here, elsewhere }: RightTable): Parts {
  const [a, b, c, d] = [here.right, here.wrong, elsewhere.right, elsewhere.wrong]
  const total = a + b + c + d
  const over = (value: number) => (total > 0 ? value / total : 0)
  return { total, p: over(a + d), q: over(b + c), r: over(a * d), s: over(b * c) }
}
