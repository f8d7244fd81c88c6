/**
 * A question to be answered: a `fieldset` whose `legend` is the question. Sent as `answer.<position>.value` (a letter, or a
 * number as typed) or `answer.<position>.letters[]`, with `answer.<position>.id` (id of this response, new with every page)
 * and `answer.<position>.replaces` (id of what the page shows as saved, or empty).
 *
 * For the script of document pages, which saves as one goes:
 * - `form[data-save-to]`: address that takes one response as JSON: `{ position, id, replaces: id | null, value | letters }`,
 *   and `attempt` (a number) where the form has a field of that name. It answers
 *   `{ saved: true, id, isAnswered, hasOthers, status, count, open }` or `{ saved: false, message }`; 401 when the session has ended.
 * - `form[data-owner]`: whose answers are kept on the device until they are saved (`islands/keep-answers.ts`).
 * - `form[data-saving]`: the words for "under way", shown where it takes longer.
 * - `form[data-waiting]`: the words for "on this device, not sent yet"; `form[data-unsaved]`: for "not saved, try again".
 * - `fieldset[data-position]`: one question. After saving, its field `.replaces` takes the `id` that was answered (which may
 *   be another than the one sent), and its field `.id` a new UUIDv7.
 * - `[data-saved]` in a fieldset: the status, `role="status"`; takes `status`, class `good`; `warn` while waiting, and where
 *   another device answered apart.
 * - `[data-square="<position>"]`: the small square of a question; class `done` once answered, `wait` while waiting, its
 *   `.away` takes the words. `[data-count]`: takes `count`, "7 of 12 answered". `[data-open]`: takes `open`.
 */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { FieldMessage, fieldId } from '#app/ui/field-frame.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Sign } from '#app/ui/sign.tsx'
import { answerField } from '#app/items/rules.ts'
import { viewOf } from '#app/items/views.tsx'
import type { OpenQuestionView } from '#app/items/question-view.ts'
import { OtherAnswers } from './other-answers.tsx'
import { QuestionHead } from './question-head.tsx'

export interface ItemFieldsProps {
  question: OpenQuestionView
  /** how many questions there are */
  total: number
  form: FormState
  /** id of the fieldset; squares and lists lead there */
  id: string
  /** tells its fields from those of another form on the page: the check it belongs to */
  scope?: string
  /** nothing can be saved: the learner has left the course */
  disabled?: boolean
}

export function ItemFields({ question, total, form, id, scope = '', disabled = false }: ItemFieldsProps) {
  const { position, kind, nextId, replaces } = question
  const { Answer } = viewOf(kind)
  const field = answerField(question)
  const error = form.errors[field]
  return (
    <fieldset
      className="item"
      id={id}
      data-position={position}
      disabled={disabled}
      aria-describedby={error && `${fieldId(field, scope)}-e`}
    >
      <QuestionHead question={question} total={total}>
        <SavedStatus savedAt={question.savedAt} />
      </QuestionHead>
      <FieldMessage name={field} error={error} scope={scope} />
      <input type="hidden" name={`answer.${position}.id`} value={nextId} />
      <input type="hidden" name={`answer.${position}.replaces`} value={replaces ?? ''} />
      <Answer question={question} form={form} scope={scope} />
      <OtherAnswers question={question} />
    </fieldset>
  )
}

/**
 * What the script needs of a form to save as one goes.
 * @param owner id of the attempt or the enrolment, which only its learner's pages name: what is not saved yet is kept on the
 * device under it; left out, nothing is kept
 */
export function useSaving(
  address: string,
  unsaved: 'learn.unsaved' | 'learn.unsaved-check' | 'sheet.unsaved' = 'learn.unsaved',
  owner?: string,
): Record<`data-${string}`, string> {
  const { t } = useI18n()
  const kept: Record<`data-${string}`, string> = owner === undefined ? {} : { 'data-owner': owner }
  return {
    'data-save-to': address,
    'data-saving': t('learn.saving'),
    'data-waiting': t('learn.waiting'),
    'data-unsaved': t(unsaved),
    ...kept,
  }
}

export function SavedStatus({ savedAt }: { savedAt: string | null }) {
  const { t, formatTime } = useI18n()
  if (savedAt === null) return <span className="saved" data-saved role="status" />
  return (
    <span className="saved good" data-saved role="status">
      <Sign name="tick" />
      {t('learn.saved-at', { time: formatTime(savedAt) })}
    </span>
  )
}
