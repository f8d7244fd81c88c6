/** Questions in GIFT, as Moodle documents the format (https://docs.moodle.org/en/GIFT_format). */
import type { NeutralQuestion } from '../neutral-question.ts'
import { writtenDecimal } from '../read-decimal.ts'

/** GIFT has no way to say an order. */
export type GiftQuestion = Exclude<NeutralQuestion, { kind: 'ordering' }>

/** A file with a question a block; what `readGift` reads again as it was. */
export function writeGift(questions: GiftQuestion[]): string {
  let category = ''
  return questions
    .map((question) => {
      const changed = question.category !== category
      category = question.category
      return `${changed ? `$CATEGORY: ${oneLine(category)}\n\n` : ''}${block(question)}`
    })
    .join('\n')
}

function block(question: GiftQuestion): string {
  const name = question.name === '' ? '' : `::${oneLine(question.name)}::`
  return `${name}[plain]${escaped(question.prompt)}{${answersOf(question).join('\n')}}\n`
}

/** Signs that mean something get a backslash; an end of a line inside a text is written, as an empty line would end the question. */
function escaped(text: string): string {
  return text
    .trim()
    .replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
}

const oneLine = (text: string) => escaped(text.replace(/\s+/g, ' '))

const said = (feedback: string) => (feedback === '' ? '' : `#${escaped(feedback)}`)

function answersOf(question: GiftQuestion): string[] {
  switch (question.kind) {
    case 'single-choice':
      return question.options.map(
        ({ text, isRight, feedback }) => `${isRight ? '=' : '~'}${weight(isRight, text)}${answer(text, feedback)}`,
      )
    case 'multiple-response':
      return shared(question.options.filter(({ isRight }) => isRight).length, question.options)
    case 'true-false': {
      const { isTrue, whenTrue, whenFalse } = question
      const [right, wrong] = isTrue ? [whenTrue, whenFalse] : [whenFalse, whenTrue]
      const words = wrong === '' && right === '' ? '' : `#${escaped(wrong)}${right === '' ? '' : `#${escaped(right)}`}`
      return [`${isTrue ? 'TRUE' : 'FALSE'}${words}`]
    }
    case 'numeric':
      return ['#', ...question.cases.map(numberCase)]
    case 'short-text':
      return question.options.map(({ text, isRight, feedback }) =>
        arrows(`=${isRight ? weight(true, text) : '%0%'}${answer(text, feedback)}`),
      )
    case 'matching':
      return [
        ...question.pairs.map(({ left, right }) => `=${arrows(escaped(left))} -> ${arrows(escaped(right))}`),
        ...question.others.map((other) => `= -> ${arrows(escaped(other))}`),
      ]
  }
}

function answer(text: string, feedback: string): string {
  return `${escaped(text)}${said(feedback)}`
}

/** Words that begin like a weight stay words when a weight stands before them. */
function weight(isRight: boolean, text: string): string {
  if (!text.trim().startsWith('%')) return ''
  return isRight ? '%100%' : '%0%'
}

/** GIFT knows no way to say that `->` divides nothing; where it would make pairs, an arrow stands. */
const arrows = (text: string) => text.replaceAll('->', '→')

/** Right ones share the marks evenly; a wrong one takes all of them away, so that ticking everything gives nothing. */
function shared(right: number, options: { text: string; isRight: boolean; feedback: string }[]): string[] {
  const share = (100 / right).toFixed(5).replace(/\.?0+$/, '')
  return options.map(({ text, isRight, feedback }) => `~%${isRight ? share : '-100'}%${answer(text, feedback)}`)
}

function numberCase({
  value,
  tolerance,
  isRight,
  feedback,
}: Extract<NeutralQuestion, { kind: 'numeric' }>['cases'][number]) {
  if (value === null) return `~${said(feedback)}`
  return `=${isRight ? '' : '%0%'}${writtenDecimal(value)}:${writtenDecimal(tolerance)}${said(feedback)}`
}
