/** What stands at a field whose question is open, when it is asked for there. */
import type { AskedQuestion, OpenQuestion } from '#app/domain/attempt/open-questions.ts'
import { askedQuestion, openQuestions } from '#app/domain/attempt/open-questions.ts'
import { currentValues } from '#app/domain/attempt/responses.ts'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import { answerField } from '#app/items/rules.ts'
import type { AnsweredAttempt } from './save-answers.server.ts'

const needed = {
  unanswered: 'learn.answer-needed',
  'no-number': 'learn.number-needed',
  'open-parts': 'learn.open-open-parts',
  'same-place': 'learn.open-same-place',
} as const satisfies Record<OpenQuestion['why'], MessageKey>

/** By name of the field; nothing when every question is answered. @param isMeant the questions that are asked for */
export function openFields(
  { items, responses }: AnsweredAttempt,
  isMeant: (question: AskedQuestion) => boolean = () => true,
): Record<string, MessageKey> {
  const open = openQuestions(items.map(askedQuestion).filter(isMeant), currentValues(responses))
  const named = open.map(({ position, why }) => {
    const { kind } = items.find((item) => item.position === position)!.text
    return [answerField({ position, kind }), needed[why]] as const
  })
  return Object.fromEntries(named)
}
