/** What must be changed before a form can be sent: above the form, each line a link to its field. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { fieldId } from './field-frame.tsx'
import type { FormState } from './form-state.ts'

export interface ErrorSummaryProps {
  form: FormState
  /** the label of each field, by name, in the order of the form */
  labels: Record<string, string>
  /** of the form's fields, where they have one */
  scope?: string
}

/** Nothing when the form is new or was accepted. */
export function ErrorSummary({ form, labels, scope }: ErrorSummaryProps) {
  const { t } = useI18n()
  const fields = inFormOrder(Object.keys(form.errors), Object.keys(labels))
  if (fields.length === 0 && form.problem === null) return null
  const problem = form.problem && t(form.problem.key, form.problem.values)
  return (
    <div className="summary" role="alert" aria-labelledby="form-errors">
      <h2 id="form-errors">{fields.length === 0 ? problem : t('ui.summary', { count: fields.length })}</h2>
      {fields.length > 0 && problem && <p>{problem}</p>}
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => (
            <li key={field}>
              <a href={`#${fieldId(field, scope)}`}>{lineOf(field)}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )

  function lineOf(field: string): string {
    const error = form.errors[field]!
    const message = t(error.key, error.values)
    const label = labels[field]
    return label === undefined ? message : t('ui.summary-line', { label, message })
  }
}

function inFormOrder(fields: string[], labels: string[]): string[] {
  const place = (field: string) => (labels.includes(field) ? labels.indexOf(field) : labels.length)
  return [...fields].sort((a, b) => place(a) - place(b))
}
