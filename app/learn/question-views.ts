/** Questions made ready for a page: to be answered, or with what came of them. */
import type { AttemptItem } from '#app/data/attempts.server.ts'
import type { ItemGrade } from '#app/domain/grading/grade-attempt.ts'
import { currentAnswers, type Response } from '#app/domain/attempt/responses.ts'
import type { ItemText } from '#app/items/item.ts'
import { shownOrder } from '#app/domain/attempt/draw.ts'
import { seededRandom, type Random } from '#app/domain/attempt/random.ts'
import { shownOptions, shownParts } from '#app/domain/grading/feedback-shown.ts'
import { valueWithPlaces, withPlaces } from '#app/items/parts/shown.ts'
import type { OpenQuestionView, QuestionView, ReviewedQuestionView } from '#app/items/question-view.ts'

export type ShownItem = Pick<AttemptItem, 'position' | 'optionOrder' | 'text'>

export function questionView({ position, optionOrder, text }: ShownItem): QuestionView {
  const { kind, language, promptHtml, label, hint, unit, marks } = text
  const inOrder = <T extends { letter: string }>(things: T[]) =>
    optionOrder.flatMap((letter) => things.filter((thing) => thing.letter === letter))
  const [options, parts] = [inOrder(text.options), inOrder(text.parts ?? [])]
  return { position, kind, language, promptHtml, options, parts, label, hint, unit, marks }
}

/**
 * The items of a check as its lesson shows them: in the order of the file. What is drawn is the same for one attempt on every
 * page, before it is begun as well.
 */
export function asWritten(texts: ItemText[], attempt: CheckKey): ShownItem[] {
  return texts.map((text, index) => ({
    position: index + 1,
    optionOrder: shownOrder(text, 'check', chanceInCheck(attempt, text.itemVersionId)),
    text,
  }))
}

/** Which attempt at which check. */
export interface CheckKey {
  enrolmentId: string
  number: number
}

/** A check has no beginning of its own: what is drawn in it follows from whose it is. */
export function chanceInCheck({ enrolmentId, number }: CheckKey, itemVersionId: string): Random {
  return seededRandom(`${enrolmentId} ${number} ${itemVersionId}`)
}

/** @param newId makes the id of the next response: sending a page twice is sending it once */
export function openQuestions(items: ShownItem[], responses: Response[], newId: () => string): OpenQuestionView[] {
  const answers = currentAnswers(responses)
  return items.map((item) => {
    const answer = answers.get(item.position)
    const question = questionView(item)
    return {
      ...withPlaces(question),
      value: answer ? valueWithPlaces(question, answer.current.value) : null,
      savedAt: answer?.current.savedAt ?? null,
      replaces: answer?.current.id ?? null,
      nextId: newId(),
      others: answer?.others.map((other) => valueWithPlaces(question, other.value)) ?? [],
    }
  })
}

export interface Review {
  grades: ItemGrade[]
  responses: Response[]
  /** by item text, then by option */
  feedback: ReadonlyMap<string, ReadonlyMap<string, string>>
  withKey: boolean
  /** what trainers said of answers in one's own words, by position; left out where there are none */
  marked?: ReadonlyMap<number, { criteria: Record<string, number>; comment: string }>
  /** the lesson to read again for an item, where the course says which */
  readAgain(text: ItemText): ReviewedQuestionView['readAgain']
}

export function reviewedQuestions(items: ShownItem[], review: Review): ReviewedQuestionView[] {
  const { grades, responses, feedback, withKey, readAgain, marked } = review
  const answers = currentAnswers(responses)
  const graded = new Map(grades.map((one) => [one.position, one]))
  return items.flatMap((item) => {
    const own = graded.get(item.position)
    if (own === undefined) return []
    const words = feedback.get(item.text.id)
    const shown = shownOptions(own, withKey).map((option) => ({
      ...option,
      feedbackHtml: words?.get(option.letter) ?? null,
    }))
    const value = answers.get(item.position)?.current.value ?? null
    const again = ['right', 'to-mark'].includes(own.verdict) ? null : readAgain(item.text)
    const parts = shownParts(own, withKey).map((part) => ({
      ...part,
      feedbackHtml: withKey ? (words?.get(part.letter) ?? null) : null,
    }))
    const about = {
      value,
      verdict: own.verdict,
      gained: own.marks,
      shown,
      shownParts: parts,
      readAgain: again,
      marked: marked?.get(item.position) ?? null,
    }
    return [{ ...questionView(item), ...about }]
  })
}
