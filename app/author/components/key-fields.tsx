/** The fields of a key, line by line: what is right, and what is typed, placed or chosen there. */
import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { useForeign } from '#app/items/use-foreign.ts'
import { errorKey, fieldId, FieldMessage } from '#app/ui/field-frame.tsx'
import { Field, LongField } from '#app/ui/field.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import type { CorrectionView, KeyLine } from './author-view.ts'

interface KeyFieldsProps {
  item: CorrectionView
  form: FormState
}

export function KeyFields({ item, form }: KeyFieldsProps) {
  const { t } = useI18n()
  return (
    <fieldset className="stack" id={fieldId('right')}>
      <legend className="away">{t('author.keys')}</legend>
      <FieldMessage name="right" error={form.errors['right']} />
      {item.lines.map((line, index) => (
        <Line key={line.letter} line={line} number={index + 1} item={item} form={form} />
      ))}
    </fieldset>
  )
}

interface LineProps extends KeyFieldsProps {
  line: KeyLine
  number: number
}

function Line(props: LineProps) {
  const { line, number, item } = props
  const { t } = useI18n()
  const foreign = useForeign(item.language)
  const name = t('author.key-line', { number })
  if (line.field === 'none' && !line.hasRight) return <p className="quiet">{t('author.key-otherwise')}</p>
  if (line.field === 'none') {
    return <Tick {...props} label={<FinishedHtml as="span" html={line.html} {...foreign} />} />
  }
  return (
    <div className="well stack">
      {line.html === '' ? <b>{name}</b> : <FinishedHtml html={line.html} {...foreign} />}
      <Written {...props} />
      {line.hasRight && <Tick {...props} label={t('author.key-is-right')} />}
    </div>
  )
}

function Tick({ line, item, form, label }: LineProps & { label: ReactNode }) {
  const id = `${fieldId('right[]')}-${line.letter}`
  return (
    <div className="tick">
      <input
        type={item.isOneRight ? 'radio' : 'checkbox'}
        id={id}
        name="right[]"
        value={line.letter}
        defaultChecked={listed(form, 'right[]').includes(line.letter)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}

function Written({ line, item, form }: LineProps) {
  const { t } = useI18n()
  const name = `values.${line.letter}`
  switch (line.field) {
    case 'number':
      return <NumberWithTolerance letter={line.letter} form={form} />
    case 'formula':
      return <FormulaWithTolerance letter={line.letter} form={form} />
    case 'text': {
      const hint = t('author.key-spellings-hint')
      return <LongField name={name} rows={3} form={form} label={t('author.key-spellings')} hint={hint} />
    }
    case 'place':
      return <Field name={name} form={form} inputMode="numeric" size={6} label={t('author.key-place')} />
    default:
      return <Chosen letter={line.letter} item={item} form={form} />
  }
}

function NumberWithTolerance({ letter, form }: { letter: string; form: FormState }) {
  const { t } = useI18n()
  const tolerance = `${t('author.key-tolerance')} (${t('author.key-tolerance-hint')})`
  return (
    <div className="row">
      <Field name={`values.${letter}`} form={form} inputMode="decimal" size={12} label={t('author.key-number-field')} />
      <Field name={`tolerances.${letter}`} form={form} size={8} label={tolerance} />
    </div>
  )
}

/** Formulas are read from left to right in every language. */
function FormulaWithTolerance({ letter, form }: { letter: string; form: FormState }) {
  const { t } = useI18n()
  const tolerance = `${t('author.key-tolerance')} (${t('author.key-tolerance-hint')})`
  return (
    <div className="stack" dir="ltr">
      <LongField name={`values.${letter}`} rows={2} form={form} label={t('author.key-formula-field')} />
      <Field name={`tolerances.${letter}`} form={form} size={8} label={tolerance} />
    </div>
  )
}

function Chosen({ letter, item, form }: KeyFieldsProps & { letter: string }) {
  const { t } = useI18n()
  const foreign = useForeign(item.language)
  const name = `answers.${letter}[]`
  const error = form.errors[errorKey(name)]
  return (
    <fieldset className={error ? 'field wrong' : 'field'} id={fieldId(name)}>
      <legend>{t('author.key-belongs')}</legend>
      <FieldMessage name={name} error={error} />
      {item.options.map((option) => (
        <div className="tick" key={option.letter}>
          <input
            type="checkbox"
            id={`${fieldId(name)}-${option.letter}`}
            name={name}
            value={option.letter}
            defaultChecked={listed(form, name).includes(option.letter)}
          />
          <label htmlFor={`${fieldId(name)}-${option.letter}`}>
            <FinishedHtml as="span" html={option.html} {...foreign} />
          </label>
        </div>
      ))}
    </fieldset>
  )
}

function listed({ values }: FormState, name: string): string[] {
  return (values[name] ?? '').split(',')
}
