/** A field for a certificate's number. Sent by GET: a check is an address that can be kept and shared. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton, type ButtonLook } from '#app/ui/buttons.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { emptyForm, type FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { Crumbs } from '#app/ui/crumbs.tsx'

/** What the browser itself checks: nobody is stopped from pasting a number in any grouping. */
const attributes = { number: { required: true, maxLength: 200 } }

export interface NumberFormProps {
  form?: FormState
  look?: ButtonLook
  hint?: boolean
}

export function NumberForm({ form = emptyForm, look = 'main', hint = true }: NumberFormProps) {
  const { t } = useI18n()
  return (
    <form action={to.verification()} method="get" className="stack">
      <Field
        name="number"
        label={t('certify.field')}
        hint={hint ? t('certify.field-hint') : undefined}
        form={form}
        attributes={attributes}
        autoComplete="off"
        code
      />
      <SubmitButton look={look}>{t('certify.check')}</SubmitButton>
    </form>
  )
}

/** The page of the form alone. */
export function NumberPage({ form }: { form: FormState }) {
  const { t } = useI18n()
  return (
    <div className="measure">
      <Crumbs crumbs={[{ href: to.catalogue(), label: t('shell.catalogue') }, { label: t('certify.verify') }]} />
      <PageHead title={t('certify.verify')} lead={t('certify.verify-lead')} />
      <div className="stack">
        <ErrorSummary form={form} labels={{ number: t('certify.field') }} />
        <NumberForm form={form} />
      </div>
    </div>
  )
}

/** Beside a verdict. */
export function CheckAnother() {
  const { t } = useI18n()
  return (
    <aside className="stack side screen" aria-label={t('certify.another')}>
      <h2>{t('certify.check-another')}</h2>
      <NumberForm look="outlined" hint={false} />
    </aside>
  )
}
