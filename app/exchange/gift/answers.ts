/** What stands between the braces of a GIFT question. */
import { checkAnswers, Obstructed, type Body } from '../check-answers.ts'
import { mostOptions, type Loss } from '../neutral-question.ts'
import { weighedChoice, weighedNumbers, weighedSpellings, type Weighed } from '../weighed-answers.ts'
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

/** `%50%words#feedback` */
function weighed(text: string, unweighed = 1): Weighed {
  const weight = /^%(-?\d{1,3}(?:\.\d{1,6})?)%/.exec(text)
  const [words = '', ...feedback] = splitAt(weight === null ? text : text.slice(weight[0].length), '#')
  return {
    share: weight === null ? unweighed : Number(weight[1]) / 100,
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

/** A sign says what an answer without a weight is worth. */
const bySign = ({ sign, text }: Piece) => weighed(text, sign === '=' ? 1 : 0)

function choice(pieces: Piece[], losses: Set<Loss>): Body {
  const isSingle = pieces.some(({ sign }) => sign === '=')
  return weighedChoice(pieces.map(bySign), isSingle, losses)
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
  return weighedSpellings(
    pieces.map(({ text }) => weighed(text)),
    losses,
  )
}

/** `3:2`, `1..5`, or several with weights and feedback */
function numeric(text: string, losses: Set<Loss>): Body {
  const isOne = text !== '' && signAt(text, '=') !== 0 && signAt(text, '~') !== 0
  const pieces: Piece[] = isOne ? [{ sign: '=', text }] : piecesOf(text)
  if (pieces.length > mostOptions) throw new Obstructed('many-options')
  return weighedNumbers(pieces.map(bySign), losses)
}
