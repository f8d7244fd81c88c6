/** The parts of a question as a page shows them before submission: letters give way to places. */
import {
  partKinds,
  type ItemKind,
  type OptionLetter,
  type PartKind,
  type PartLetter,
  type ResponseValue,
} from '../item.ts'
import type { QuestionView } from '../question-view.ts'

export function isPartKind(kind: ItemKind): kind is PartKind {
  return (partKinds as readonly string[]).includes(kind)
}

/** An order as it is stored with an attempt: options in small letters, parts in capitals. */
export function lettersShown(order: string[]): { options: OptionLetter[]; parts: PartLetter[] } {
  const isPart = (letter: string) => /^[A-Z]$/.test(letter)
  return { options: order.filter((letter) => !isPart(letter)), parts: order.filter(isPart) }
}

/** @param question with its letters @returns the same with places, which say nothing of the author's order */
export function withPlaces<T extends QuestionView>(question: T): T {
  if (!isPartKind(question.kind)) return question
  const options = question.options.map((option) => option.letter)
  const place = (letter: string) => String(options.indexOf(letter) + 1)
  return {
    ...question,
    options: question.options.map((option, index) => ({ ...option, letter: String(index + 1) })),
    parts: question.parts.map(({ html, choices }, index) => ({
      letter: String(index + 1),
      html,
      // In the order of the options as they are shown.
      choices: choices && options.filter((letter) => choices.includes(letter)).map(place),
    })),
  }
}

/** A response in places, for the question as `withPlaces` shows it. */
export function valueWithPlaces(question: QuestionView, value: ResponseValue): ResponseValue {
  if (!('given' in value)) return value
  const options = question.options.map((option) => option.letter)
  const given = question.parts.flatMap(({ letter, choices }, index) => {
    const answer = value.given[letter]
    if (answer === undefined) return []
    return [[String(index + 1), choices?.length ? String(options.indexOf(answer) + 1) : answer] as const]
  })
  return { ...value, given: Object.fromEntries(given) }
}
