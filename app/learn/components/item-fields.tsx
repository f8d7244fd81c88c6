/**
 * A question to be answered: a `fieldset` whose `legend` is the question. Sent as `answer.<position>.value` (a letter, or a
 * number as typed) or `answer.<position>.letters[]`, with `answer.<position>.id` (id of this response, new with every page)
 * and `answer.<position>.replaces` (id of what the page shows as saved, or empty).
 *
 * For the script of document pages, which saves as one goes:
 * - `form[data-save-to]`: address that takes one response as JSON: `{ position, id, replaces: id | null, value | letters }`,
 *   and `attempt` (a number) where the form has a field of that name. It answers
 *   `{ saved: true, id, status, count, open }` or `{ saved: false, message }`; 401 when the session has ended.
 * - `form[data-waiting]`: the words for "on this device, not sent yet"; `form[data-unsaved]`: for "not saved, try again".
 * - `fieldset[data-position]`: one question. After saving, its field `.replaces` takes the `id` that was answered (which may
 *   be another than the one sent), and its field `.id` a new UUIDv7.
 * - `[data-saved]` in a fieldset: the status, `role="status"`; takes `status`, class `good`; `warn` while waiting.
 * - `[data-square="<position>"]`: the small square of a question; class `done` once saved, `wait` while waiting, its
 *   `.away` takes the words. `[data-count]`: takes `count`, "7 of 12 answered". `[data-open]`: takes `open`.
 */
import type { OptionLetter } from '#app/domain/course/item.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { FieldMessage, fieldId } from '#app/ui/field-frame.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { Sign } from '#app/ui/sign.tsx'
import { withoutParagraph } from './prompt-html.ts'
import type { OpenQuestionView } from './question-view.ts'
import { OtherAnswers } from './other-answers.tsx'
import { QuestionHead, useForeign } from './question-head.tsx'

export interface ItemFieldsProps {
  question: OpenQuestionView
  /** how many questions there are */
  total: number
  form: FormState
  /** id of the fieldset; squares and lists lead there */
  id: string
  /** nothing can be saved: the learner has left the course */
  disabled?: boolean
}

export function ItemFields({ question, total, form, id, disabled = false }: ItemFieldsProps) {
  const { position, kind, nextId, replaces } = question
  const field = kind === 'multiple-response' ? `answer.${position}.letters[]` : `answer.${position}.value`
  const error = form.errors[field.replace('[]', '')]
  return (
    <fieldset
      className="item"
      id={id}
      data-position={position}
      disabled={disabled}
      aria-describedby={error && `${fieldId(field)}-e`}
    >
      <QuestionHead question={question} total={total}>
        <SavedStatus savedAt={question.savedAt} />
      </QuestionHead>
      <FieldMessage name={field.replace('[]', '')} error={error} />
      <input type="hidden" name={`answer.${position}.id`} value={nextId} />
      <input type="hidden" name={`answer.${position}.replaces`} value={replaces ?? ''} />
      {kind === 'numeric' ? (
        <NumberField question={question} name={field} form={form} />
      ) : (
        <Options question={question} name={field} form={form} />
      )}
      <OtherAnswers question={question} />
    </fieldset>
  )
}

/** What the script needs of a form to save as one goes. */
export function useSaving(
  address: string,
  unsaved: 'learn.unsaved' | 'learn.unsaved-check' = 'learn.unsaved',
): Record<`data-${string}`, string> {
  const { t } = useI18n()
  return { 'data-save-to': address, 'data-waiting': t('learn.waiting'), 'data-unsaved': t(unsaved) }
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

interface FieldsProps {
  question: OpenQuestionView
  name: string
  form: FormState
}

function Options({ question, name, form }: FieldsProps) {
  const foreign = useForeign(question.language)
  const type = question.kind === 'single-choice' ? 'radio' : 'checkbox'
  const chosen = chosenLetters(question, name, form)
  return (
    <ul className="options" {...foreign}>
      {question.options.map(({ letter, html }, index) => (
        <li className="option" key={letter}>
          <label>
            <input
              type={type}
              id={index === 0 ? fieldId(name) : `${fieldId(name)}-${letter}`}
              name={name}
              value={letter}
              defaultChecked={chosen.includes(letter)}
            />
            <FinishedHtml as="span" html={withoutParagraph(html)} />
          </label>
        </li>
      ))}
    </ul>
  )
}

/** What was just sent and refused, else what is saved. */
function chosenLetters({ value }: OpenQuestionView, name: string, form: FormState): OptionLetter[] {
  if (wasSent(form)) return (form.values[name] ?? '').split(',').filter(Boolean)
  if (value === null || value.kind === 'numeric') return []
  return value.kind === 'single-choice' ? [value.letter] : value.letters
}

function NumberField({ question, name, form }: FieldsProps) {
  const { t } = useI18n()
  const foreign = useForeign(question.language)
  const { label, hint, unit, value } = question
  const saved = value?.kind === 'numeric' ? value.typed : ''
  const id = fieldId(name)
  const error = form.errors[name]
  return (
    <div className="field">
      <label htmlFor={id} {...(label === '' ? {} : foreign)}>
        {label === '' ? t('learn.number-label') : label}
        {unit !== '' && ` (${unit})`}
      </label>
      <p className="hint" id={`${id}-h`} {...(hint === '' ? {} : foreign)}>
        {hint === '' ? t('learn.number-hint') : hint}
      </p>
      <input
        className="mono"
        id={id}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        maxLength={100}
        size={12}
        dir="auto"
        defaultValue={wasSent(form) ? (form.values[name] ?? '') : saved}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-h ${id}-e` : `${id}-h`}
      />
    </div>
  )
}

function wasSent(form: FormState): boolean {
  return Object.keys(form.values).length > 0
}
