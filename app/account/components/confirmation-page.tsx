/** Behind the link of a confirmation mail: one button; or, where two people typed the address, a password to choose. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { PasswordField } from '#app/ui/field.tsx'
import { FormPage, type FormProps } from './form-page.tsx'
import { LinkOver } from './link-over.tsx'
import { AccountName } from './person-fields.tsx'

export interface ConfirmationPageProps extends FormProps {
  confirmation: { state: 'waiting'; email: string; needsPassword: boolean } | { state: 'over' }
  back: string | null
}

export function ConfirmationPage({ confirmation, back, ...props }: ConfirmationPageProps) {
  const { t } = useI18n()
  if (confirmation.state === 'over') {
    return <LinkOver text={t('account.confirm-over')} href={to.signIn()} words={t('account.sign-in')} />
  }
  const { email, needsPassword } = confirmation
  return (
    <FormPage
      title={t('account.confirm-title')}
      lead={t('account.confirm-lead', { email: `\u2068${email}\u2069` })}
      form={props.form}
      labels={{ password: t('account.password') }}
    >
      <input type="hidden" name="back" value={back ?? ''} />
      {needsPassword && <ChoosePassword {...props} email={email} />}
      <p>
        <SubmitButton>{t('account.confirm')}</SubmitButton>
      </p>
    </FormPage>
  )
}

function ChoosePassword({ email, ...props }: FormProps & { email: string }) {
  const { t } = useI18n()
  return (
    <>
      <p>{t('account.confirm-choose')}</p>
      <AccountName email={email} />
      <PasswordField
        {...props}
        name="password"
        label={t('account.password')}
        hint={t('account.password-hint')}
        autoComplete="new-password"
      />
    </>
  )
}
