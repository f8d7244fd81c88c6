/** A new password for somebody who knows the old one. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { PasswordField } from '#app/ui/field.tsx'
import { FormPage, type FormProps } from '#app/ui/form-page.tsx'
import { AccountName, NewPasswordField } from './person-fields.tsx'

export function ChangePasswordForm({ email, ...props }: FormProps & { email: string }) {
  const { t } = useI18n()
  const labels = { currentPassword: t('account.current-password'), password: t('account.new-password') }
  return (
    <FormPage
      title={t('account.change-title')}
      lead={t('account.change-lead')}
      form={props.form}
      labels={labels}
      after={<Forgot />}
    >
      <AccountName email={email} />
      <PasswordField
        {...props}
        name="currentPassword"
        label={labels.currentPassword}
        hint={t('account.current-password-hint')}
        autoComplete="current-password"
      />
      <NewPasswordField {...props} label={labels.password} />
      <p>
        <SubmitButton>{t('account.change')}</SubmitButton>
      </p>
    </FormPage>
  )
}

function Forgot() {
  const { t } = useI18n()
  return (
    <p className="quiet">
      {t('account.forgot-before')} <a href={to.resetRequest()}>{t('account.forgot')}</a>
    </p>
  )
}
