/** What the owner of a second step alone may do, with her password and a code: taking it off, new recovery codes. */
import type { ReactNode } from 'react'
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { OwnPasswordField, PaperCodeField } from './code-fields.tsx'
import { FormPage, type FormProps } from '#app/ui/form-page.tsx'

export interface ProofPageProps extends FormProps {
  email: string
}

/** @param props.isAsked a role asks for the second step that is taken off */
export function RemovalPage({ isAsked, ...props }: ProofPageProps & { isAsked: boolean }) {
  const { t } = useI18n()
  const lead = [t('second-factor.remove-lead'), ...(isAsked ? [t('second-factor.remove-asked')] : [])].join(' ')
  return (
    <ProofPage {...props} title={t('second-factor.remove-title')} lead={lead}>
      <SubmitButton look="bad">{t('second-factor.remove')}</SubmitButton>
    </ProofPage>
  )
}

export function RenewalPage(props: ProofPageProps) {
  const { t } = useI18n()
  return (
    <ProofPage {...props} title={t('second-factor.renew-title')} lead={t('second-factor.renew-lead')}>
      <SubmitButton>{t('second-factor.renew-title')}</SubmitButton>
    </ProofPage>
  )
}

interface ProofProps extends ProofPageProps {
  title: string
  lead: string
  /** the button */
  children: ReactNode
}

function ProofPage({ title, lead, email, children, ...props }: ProofProps) {
  const { t } = useI18n()
  const labels = { code: t('second-factor.either-code'), password: t('account.current-password') }
  return (
    <FormPage title={title} lead={lead} form={props.form} labels={labels} after={<BackToSecondFactor />}>
      <OldCodeAndPassword {...props} email={email} label={labels.code} />
      <p>{children}</p>
    </FormPage>
  )
}

/** The proof itself: a code of the app so far, or of paper, and the password. */
export function OldCodeAndPassword({ email, label, ...props }: FormProps & { email: string; label: string }) {
  return (
    <>
      <PaperCodeField {...props} name="code" label={label} />
      <OwnPasswordField {...props} email={email} />
    </>
  )
}

export function BackToSecondFactor() {
  const { t } = useI18n()
  return (
    <p className="quiet">
      <a href={to.secondFactor()}>{t('second-factor.back')}</a>
    </p>
  )
}
