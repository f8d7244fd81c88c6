/** What stands between the braces of a GIFT question. */
import { mostOptions, type Loss, type NeutralCase, type NeutralOption } from '../neutral-question.ts'
import { checkAnswers, Obstructed, type Body } from '../check-answers.ts'
import { readDecimal, readRange } from '../read-decimal.ts'
import { signAt, splitAt, unescaped } from './split.ts'

/** @throws Obstructed */
export function readAnswers(answers: string, losses: Set<Loss>): Body {
  const text = answers.trim()
  if (text === '') throw new Obstructed('essay')
  if (text.startsWith('#')) return numeric(text.slice(1).trim(), losses)
  const truth = trueFalse(text)
  if (truth !== null) return truth
  const pieces = piecesOf(text)
  if (pieces.some(({ sign }) => sign === '~')) return choice(pieces, losses)
  if (pieces.some((piece) => signAt(piece.text, '->') >= 0)) return matching(pieces)
  return shortText(pieces, losses)
}

interface Piece {
  sign: '=' | '~'
  text: string
}

/** `=right ~wrong`: every answer with its sign. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  const next = (from: number) => {
    const places = [signAt(text, '=', from), signAt(text, '~', from)].filter((at) => at >= 0)
    return places.length === 0 ? text.length : Math.min(...places)
  }
  if (next(0) !== 0) throw new Obstructed('unreadable')
  for (let at = 0; at < text.length;) {
    const end = next(at + 1)
    pieces.push({ sign: text[at] as Piece['sign'], text: text.slice(at + 1, end).trim() })
    if (pieces.length > mostOptions * 4) throw new Obstructed('many-options')
    at = end
  }
  return pieces
}

interface Weighed {
  /** share of the marks, −1 to 1; null where none is written */
  share: number | null
  words: string
  feedback: string
}

/** `%50%words#feedback` */
function weighed(text: string): Weighed {
  const weight = /^%(-?\d{1,3}(?:\.\d{1,6})?)%/.exec(text)
  const [words = '', ...feedback] = splitAt(weight === null ? text : text.slice(weight[0].length), '#')
  return {
    share: weight === null ? null : Number(weight[1]) / 100,
    words: unescaped(words).trim(),
    feedback: unescaped(feedback.join('#')).trim(),
  }
}

/** `T#said to who was wrong#said to who was right` */
function trueFalse(text: string): Body | null {
  const [word = '', wrong = '', right = ''] = splitAt(text, '#').map((part) => part.trim())
  if (!/^(?:t|true|f|false)$/i.test(word)) return null
  const isTrue = /^t/i.test(word)
  const [whenRight, whenWrong] = [unescaped(right), unescaped(wrong)]
  return {
    kind: 'true-false',
    isTrue,
    whenTrue: isTrue ? whenRight : whenWrong,
    whenFalse: isTrue ? whenWrong : whenRight,
  }
}

const whole = 0.999

function choice(pieces: Piece[], losses: Set<Loss>): Body {
  const answers = pieces.map(({ sign, text }) => ({ sign, ...weighed(text) }))
  const isSingle = answers.some(({ sign }) => sign === '=')
  const shareOf = ({ sign, share }: (typeof answers)[number]) => share ?? (sign === '=' ? 1 : 0)
  const positive = answers.map(shareOf).filter((share) => share > 0)
  if (Math.max(...positive, 0) - Math.min(...positive, 1) > 0.01 && positive.length > 1) losses.add('weights')
  const options = answers.map((answer): NeutralOption => {
    const share = shareOf(answer)
    return { text: answer.words, isRight: isSingle ? share >= whole : share > 0, feedback: answer.feedback }
  })
  checkAnswers(options.map(({ text }) => text))
  const right = options.filter(({ isRight }) => isRight).length
  if (right === 0) throw new Obstructed('no-right-answer')
  if (isSingle && right > 1) losses.add('weights')
  return { kind: right === 1 ? 'single-choice' : 'multiple-response', options }
}

function matching(pieces: Piece[]): Body {
  const all = pieces.map(({ text }) => {
    const at = signAt(text, '->')
    if (at < 0) throw new Obstructed('unreadable')
    return { left: unescaped(text.slice(0, at)).trim(), right: unescaped(text.slice(at + 2)).trim() }
  })
  const pairs = all.filter(({ left }) => left !== '')
  checkAnswers(pairs.map(({ left }) => left))
  checkAnswers(all.map(({ right }) => right))
  return { kind: 'matching', pairs, others: all.filter(({ left }) => left === '').map(({ right }) => right) }
}

function shortText(pieces: Piece[], losses: Set<Loss>): Body {
  const options = pieces.map(({ text }): NeutralOption => {
    const { share, words, feedback } = weighed(text)
    if (share !== null && share > 0 && share < whole) losses.add('weights')
    return { text: words, isRight: (share ?? 1) >= whole, feedback }
  })
  checkAnswers(
    options.map(({ text }) => text),
    1,
  )
  if (!options.some(({ isRight }) => isRight)) throw new Obstructed('no-right-answer')
  return { kind: 'short-text', options }
}

/** `3:2`, `1..5`, or several with weights and feedback */
function numeric(text: string, losses: Set<Loss>): Body {
  const isOne = text !== '' && signAt(text, '=') !== 0 && signAt(text, '~') !== 0
  const pieces: Piece[] = isOne ? [{ sign: '=', text }] : piecesOf(text)
  if (pieces.length > mostOptions) throw new Obstructed('many-options')
  const cases = pieces.flatMap((piece) => numberCase(piece, losses))
  if (!cases.some(({ isRight }) => isRight)) throw new Obstructed('no-right-answer')
  const others = cases.filter(({ value }) => value === null)
  return { kind: 'numeric', cases: [...cases.filter(({ value }) => value !== null), ...others.slice(0, 1)] }
}

function numberCase({ sign, text }: Piece, losses: Set<Loss>): NeutralCase[] {
  const { share, words, feedback } = weighed(text)
  const weight = share ?? (sign === '=' ? 1 : 0)
  if (weight > 0 && weight < whole) losses.add('weights')
  if (words === '' || words === '*') {
    if (weight > 0) throw new Obstructed('unreadable')
    return feedback === '' ? [] : [{ value: null, tolerance: 0, isRight: false, feedback }]
  }
  const [value = '', by = '0', ...more] = words.split(':')
  const read = readRange(words) ?? { value: readDecimal(value), by: readDecimal(by) }
  if (read.value === null || read.by === null || more.length > 0) throw new Obstructed('unreadable')
  return [{ value: read.value, tolerance: Math.abs(read.by), isRight: weight >= whole, feedback }]
}
