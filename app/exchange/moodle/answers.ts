/** The answers of a question in Moodle's XML, kind by kind. */
import { checkAnswers, linesInOrder, Obstructed, type Body } from '../check-answers.ts'
import { mostOptions, type Loss } from '../neutral-question.ts'
import { weighedChoice, weighedNumbers, weighedSpellings, type Weighed } from '../weighed-answers.ts'
import { childOf, childrenOf, textOf, type Tag } from '../xml/read-xml.ts'
import { plainText } from './plain-text.ts'

/** @throws Obstructed */
export function readMoodleAnswers(question: Tag, losses: Set<Loss>): Body {
  switch (question.attributes['type']) {
    case 'multichoice':
      return weighedChoice(weighedIn(question, losses), isYes(question, 'single'), losses)
    case 'truefalse':
      return trueFalse(weighedIn(question, losses))
    case 'shortanswer':
      return shortAnswer(question, losses)
    case 'numerical':
      return numerical(question, losses)
    case 'matching':
    case 'match':
      return matching(question, losses)
    case 'ordering':
      return { kind: 'ordering', lines: linesInOrder(weighedIn(question, losses).map(({ words }) => words)) }
    case 'essay':
      throw new Obstructed('essay')
    case 'description':
      throw new Obstructed('description')
    default:
      throw new Obstructed('kind-unknown')
  }
}

const isYes = (question: Tag, name: string) => /^(?:true|1)$/i.test(textOf(childOf(question, name)).trim())

function weighedIn(question: Tag, losses: Set<Loss>): Weighed[] {
  const answers = childrenOf(question, 'answer')
  if (answers.length > mostOptions * 4) throw new Obstructed('many-options')
  return answers.map((answer) => {
    const percent = Number(answer.attributes['fraction'] ?? '0')
    if (!Number.isFinite(percent)) throw new Obstructed('unreadable')
    const feedback = plainText(childOf(answer, 'feedback'), losses)
    return { share: percent / 100, words: answerWords(answer, losses), feedback }
  })
}

/** Without a text of its own an answer holds its feedback beside its words. */
function answerWords(answer: Tag, losses: Set<Loss>): string {
  if (childOf(answer, 'text') !== undefined) return plainText(answer, losses)
  return answer.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
}

function trueFalse(answers: Weighed[]): Body {
  const [whenTrue, whenFalse] = ['true', 'false'].map((word) =>
    answers.find(({ words }) => words.toLowerCase() === word),
  )
  if (whenTrue === undefined || whenFalse === undefined) throw new Obstructed('unreadable')
  if (whenTrue.share > 0 === whenFalse.share > 0) throw new Obstructed('no-right-answer')
  return {
    kind: 'true-false',
    isTrue: whenTrue.share > 0,
    whenTrue: whenTrue.feedback,
    whenFalse: whenFalse.feedback,
  }
}

/** An asterisk stands for any letters there; here an answer is one of those that are written down. */
function shortAnswer(question: Tag, losses: Set<Loss>): Body {
  if (isYes(question, 'usecase')) losses.add('letter-case')
  const all = weighedIn(question, losses)
  const spelt = all.filter(({ words }) => !/(^|[^\\])\*/.test(words))
  if (spelt.length < all.length) losses.add('wildcard')
  if (all.length > 0 && spelt.length === 0) throw new Obstructed('no-right-answer')
  const answers = spelt.map((answer) => ({ ...answer, words: answer.words.replaceAll('\\*', '*') }))
  return weighedSpellings(answers, losses)
}

function numerical(question: Tag, losses: Set<Loss>): Body {
  const units = childrenOf(childOf(question, 'units'), 'unit')
  if (units.length > 0) losses.add('units')
  const tolerances = childrenOf(question, 'answer').map((answer) => textOf(childOf(answer, 'tolerance')).trim())
  const answers = weighedIn(question, losses)
  if (answers.length > mostOptions) throw new Obstructed('many-options')
  return weighedNumbers(
    answers.map((answer, index) => ({ ...answer, words: withTolerance(answer.words, tolerances[index] ?? '') })),
    losses,
  )
}

const withTolerance = (words: string, by: string) => (words === '*' || by === '' ? words : `${words}:${by}`)

function matching(question: Tag, losses: Set<Loss>): Body {
  const all = childrenOf(question, 'subquestion').map((one) => ({
    left: plainText(one, losses),
    right: plainText(childOf(one, 'answer'), losses),
  }))
  const pairs = all.filter(({ left }) => left !== '')
  const others = all.filter(({ left }) => left === '').map(({ right }) => right)
  if (new Set(pairs.map(({ right }) => right)).size < pairs.length) throw new Obstructed('shared-answer')
  checkAnswers(pairs.map(({ left }) => left))
  checkAnswers([...pairs.map(({ right }) => right), ...others])
  return { kind: 'matching', pairs, others }
}
