/** Closing an account, and opening it again. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { ButtonForm } from '#app/ui/buttons.tsx'
import { emptyForm, type FormState } from '#app/ui/form-state.ts'

export interface AccountProps {
  person: { id: string; status: string }
  form?: FormState
}

export function Account({ person: { id, status }, form = emptyForm }: AccountProps) {
  const { t } = useI18n()
  if (status !== 'active' && status !== 'suspended') return null
  return (
    <section className="stack" aria-labelledby="account">
      <h2 id="account">{t('operate.status')}</h2>
      <p className="small quiet">{t('operate.suspend-note')}</p>
      {status === 'active' ? (
        <ButtonForm action={to.suspension(id)} look="bad" form={form}>
          {t('operate.suspend')}
        </ButtonForm>
      ) : (
        <ButtonForm action={to.reinstatement(id)} form={form}>
          {t('operate.reinstate')}
        </ButtonForm>
      )}
    </section>
  )
}
