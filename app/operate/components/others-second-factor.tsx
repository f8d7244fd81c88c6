/** Taking off the second factor of somebody who lost phone and recovery codes: in her page, and a page of its own. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { ButtonForm } from '#app/ui/buttons.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'

export function OthersSecondFactor({ accountId, form }: { accountId: string; form: FormState }) {
  const { t } = useI18n()
  return (
    <section className="stack" aria-labelledby="second-factor">
      <h2 id="second-factor">{t('operate.second-factor')}</h2>
      <p className="small quiet">{t('operate.second-factor-note')}</p>
      <ButtonForm action={to.othersSecondFactor(accountId)} look="bad" form={form}>
        {t('operate.second-factor-remove')}
      </ButtonForm>
    </section>
  )
}

export interface OthersSecondFactorPageProps {
  person: { id: string; name: string }
  hasSecondFactor: boolean
  form: FormState
}

export function OthersSecondFactorPage({ person, hasSecondFactor, form }: OthersSecondFactorPageProps) {
  const { t } = useI18n()
  return (
    <div className="measure stack">
      <ErrorSummary form={form} labels={{}} />
      <PageHead title={<bdi>{person.name}</bdi>} />
      {hasSecondFactor ? (
        <OthersSecondFactor accountId={person.id} form={form} />
      ) : (
        <p>{t('operate.second-factor-none')}</p>
      )}
      <p>
        <a href={to.person(person.id)}>{t('operate.people')}</a>
      </p>
    </div>
  )
}
