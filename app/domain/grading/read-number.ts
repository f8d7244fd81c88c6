/**
 * Reads a number as people write it: "1 720 313", "1,720,313", "3,5", "٢٤٩", "−12", "249 %". What the separators mean
 * differs from country to country, so one text may be read in two ways: "1,234" is 1234 and 1.234. Both are returned, and
 * grading takes the one in the learner's favour.
 */
import { latinFigures } from '#app/domain/latin-figures.ts'

/** Ways to write "percent", where the unit of the question is percent. */
const percentWords = [
  '%',
  'percent',
  'per cent',
  'pour cent',
  'por cento',
  'por ciento',
  'في المائة',
  'بالمائة',
  'في المئة',
  'بالمئة',
]

/**
 * @param unit the unit the question asks for, in words; it may stand behind the number
 * @returns every reading, the likeliest first; empty when it is not a number
 */
export function readNumber(typed: string, unit = ''): number[] {
  const text = withoutUnit(plainText(typed), plainText(unit))
  const match = /^([+-]?)(\d[\d.,]*|[.,]\d+)$/.exec(text)
  if (match === null) return []
  const sign = match[1] === '-' ? -1 : 1
  return readings(match[2]!).map((value) => (value === 0 ? 0 : sign * value))
}

/** Arabic-Indic and Persian figures, their separators, typographic minus signs and every kind of space. */
function plainText(text: string): string {
  return latinFigures(text)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('،', ',')
    .replaceAll('٪', '%')
    .replace(/[−–‒﹣－]/g, '-')
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ')
    .trim()
    .toLowerCase()
}

function withoutUnit(text: string, unit: string): string {
  const allowed = percentWords.includes(unit) ? percentWords : [unit]
  const suffix = allowed.find((word) => word !== '' && text.endsWith(word))
  const number = suffix === undefined ? text : text.slice(0, -suffix.length).trim()
  return number.replace(/^([+-]) /, '$1').replace(/(\d)[ '’](?=\d{3}(?!\d))/g, '$1')
}

function readings(digits: string): number[] {
  const [points, commas] = ['.', ','].map((mark) => digits.split(mark).length - 1)
  if (points! > 0 && commas! > 0) return mixed(digits)
  const mark = points! > 0 ? '.' : ','
  const count = points! + commas!
  if (count === 0) return [Number(digits)]
  const asThousands = isGrouped(digits, mark) ? [Number(digits.replaceAll(mark, ''))] : []
  const asDecimal = count === 1 && !digits.endsWith(mark) ? [Number(digits.replace(mark, '.'))] : []
  return mark === '.' ? [...asDecimal, ...asThousands] : [...asThousands, ...asDecimal]
}

/** Both marks stand in it: the last one is the decimal mark, the other one parts thousands. */
function mixed(digits: string): number[] {
  const decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ','
  const [whole = '', fraction = '', ...more] = digits.split(decimal)
  const thousands = decimal === '.' ? ',' : '.'
  if (more.length > 0 || fraction === '' || fraction.includes(thousands) || !isGrouped(whole, thousands)) return []
  return [Number(`${whole.replaceAll(thousands, '')}.${fraction}`)]
}

/** One to three figures that do not begin with a nought, then groups of three. */
function isGrouped(digits: string, mark: string): boolean {
  const [first = '', ...groups] = digits.split(mark)
  return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group))
}
