/**
 * Responses are facts: each has an id made where it was given, and names the one it was typed over. The current response
 * to an item is the one that no other replaces; when two devices answered apart there are several, the greatest id counts,
 * and the learner sees both until submission.
 */
import type { ResponseValue } from '#app/items/item.ts'
import { distinct } from '#app/domain/progress/facts.ts'
import { isBlank, sameValue } from '#app/items/rules.ts'

export interface Response {
  id: string
  position: number
  value: ResponseValue
  replaces: string | null
  savedAt: string
}

export interface Answer {
  current: Response
  /** given elsewhere and never seen by who gave the current one; the latest first */
  others: Response[]
}

/** By position; what was never answered, or was emptied again, is left out. */
export function currentAnswers(responses: Response[]): Map<number, Answer> {
  const known = distinct(responses)
  const replaced = new Set(known.map((response) => `${response.position} ${response.replaces}`))
  const standing = known.filter((response) => !replaced.has(`${response.position} ${response.id}`))
  const latestFirst = standing.sort((a, b) => (a.id < b.id ? 1 : -1))
  const answers = new Map<number, Answer>()
  for (const response of latestFirst) {
    const answer = answers.get(response.position)
    if (answer === undefined) answers.set(response.position, { current: response, others: [] })
    else if (!sameValue(answer.current.value, response.value)) answer.others.push(response)
  }
  return answers
}

/** The current values, for grading: what stands empty is not answered. */
export function currentValues(responses: Response[]): Map<number, ResponseValue> {
  const answered = [...currentAnswers(responses)].filter(([, answer]) => !isBlank(answer.current.value))
  return new Map(answered.map(([position, answer]) => [position, answer.current.value]))
}
