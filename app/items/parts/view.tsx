/**
 * A row for each part: its words, and a field beside it that takes an option, a place or a few words. Selects work without a
 * script, by keyboard and in a reader of screens alike; with it, lines are moved and cards put into places by buttons or by
 * dragging, and the selects keep what is sent.
 */
import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { fieldId } from '#app/ui/field-frame.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import type { PartKind } from '../item.ts'
import type { GivenProps, ItemView } from '../item-view.ts'
import { sentValue, type AnswerProps } from '../item-view.ts'
import { plainText } from '../plain-text.ts'
import { withoutParagraph } from '../prompt-html.ts'
import type { OpenQuestionView, QuestionView } from '../question-view.ts'
import { useForeign } from '../use-foreign.ts'
import { PartsReview } from './review.tsx'
import { useArranging } from '../use-arranging.ts'

/** The views of all kinds that are answered part by part: what differs is in the question. */
export function partsView<K extends PartKind>(): ItemView<K> {
  return { Answer: PartFields, Review: PartsReview, Given: GivenParts }
}

function PartFields({ question, form, scope }: AnswerProps) {
  const foreign = useForeign(question.language)
  const arranging = useArranging(question)
  return (
    <ol className="parts" {...foreign} {...arranging}>
      {question.parts.map((part, index) => {
        const name = `answer.${question.position}.parts.${index + 1}`
        const id = fieldId(name, scope)
        return (
          <li key={part.letter}>
            <label htmlFor={id}>
              <PartWords question={question} index={index} />
            </label>
            <PartField question={question} index={index} id={id} name={name} value={sentValue(form, name)} />
          </li>
        )
      })}
    </ol>
  )
}

/** The part in the author's words; a gap by its number, as the text has it. */
export function PartWords({ question, index }: { question: QuestionView; index: number }) {
  const { t } = useI18n()
  const { html } = question.parts[index]!
  if (html !== '') return <FinishedHtml as="span" html={withoutParagraph(html)} />
  return <span>{t('learn.gap', { number: index + 1 })}</span>
}

interface PartFieldProps {
  question: OpenQuestionView
  index: number
  id: string
  name: string
  /** what was sent and refused */
  value: string | null
}

function PartField({ question, index, value, ...field }: PartFieldProps) {
  const { t } = useI18n()
  const { choices } = question.parts[index]!
  const given = value ?? savedPart(question, index)
  if (choices === null)
    return (
      <input {...field} inputMode="text" autoComplete="off" maxLength={100} size={20} dir="auto" defaultValue={given} />
    )
  return (
    <select {...field} defaultValue={given}>
      <option value="">{t('learn.choose')}</option>
      {answersOf(question, choices).map(({ value: answer, words }) => (
        <option key={answer} value={answer}>
          {words}
        </option>
      ))}
    </select>
  )
}

function savedPart({ value, parts }: OpenQuestionView, index: number): string {
  return value !== null && 'given' in value ? (value.given[parts[index]!.letter] ?? '') : ''
}

/** What a part may be given: options, or, where it has none, places in the order. */
export function answersOf(question: QuestionView, choices: string[]): { value: string; words: string }[] {
  if (choices.length === 0)
    return question.parts.map((_, index) => ({ value: String(index + 1), words: String(index + 1) }))
  return question.options
    .filter(({ letter }) => choices.includes(letter))
    .map(({ letter, html }) => ({ value: letter, words: plainText(html) }))
}

/** `1: stock; 2: flow`, by the place of each part. */
function GivenParts({ value, question }: GivenProps<PartKind>): ReactNode {
  const { t } = useI18n()
  const given = Object.entries(value.given)
  if (given.length === 0) return t('learn.nothing')
  return <bdi>{given.map(([letter, answer]) => `${letter}: ${answerWords(question, letter, answer)}`).join('; ')}</bdi>
}

/** Of an option its text; a place in the order and typed words as they are. */
export function answerWords({ parts, options }: Pick<QuestionView, 'parts' | 'options'>, part: string, answer: string) {
  const isChosen = parts.find(({ letter }) => letter === part)?.choices?.includes(answer) === true
  const option = isChosen ? options.find(({ letter }) => letter === answer) : undefined
  return option ? plainText(option.html) : answer
}
