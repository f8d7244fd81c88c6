/** What came of saving one answer: what stands, whether it is an answer, and how many questions are answered. */
import { currentAnswers, currentValues } from '#app/domain/attempt/responses.ts'
import { isBlank } from '#app/items/rules.ts'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import type { AnsweredAttempt } from './save-answers.server.ts'

export interface Saved {
  saved: true
  /** the response that stands for the question; null while it has none */
  id: string | null
  savedAt: string | null
  /** false where what stands is empty */
  isAnswered: boolean
  /** another device answered apart: the page has to be opened again to see which answer counts */
  hasOthers: boolean
  answered: number
  questions: number
}

export type SavedResponse = Saved | { saved: false; why: MessageKey }

/** @param position of the question that was answered last */
export function savedResponse({ items, responses }: AnsweredAttempt, position: number): Saved {
  const answer = currentAnswers(responses).get(position)
  return {
    saved: true,
    id: answer?.current.id ?? null,
    savedAt: answer?.current.savedAt ?? null,
    isAnswered: answer !== undefined && !isBlank(answer.current.value),
    hasOthers: (answer?.others.length ?? 0) > 0,
    answered: currentValues(responses).size,
    questions: items.length,
  }
}
