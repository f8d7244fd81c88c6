/** A new password for somebody who knows the old one. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { PasswordField } from '#app/ui/field.tsx'
import { FormPage, type FormProps } from './form-page.tsx'
import { AccountName } from './person-fields.tsx'

export function ChangePasswordForm({ email, ...props }: FormProps & { email: string }) {
  const { t } = useI18n()
  const labels = { currentPassword: t('account.current-password'), password: t('account.new-password') }
  return (
    <FormPage
      title={t('account.change-title')}
      lead={t('account.change-lead')}
      form={props.form}
      labels={labels}
      after={
        <p className="quiet">
          {t('account.forgot-before')} <a href={to.resetRequest()}>{t('account.forgot')}</a>
        </p>
      }
    >
      <AccountName email={email} />
      <PasswordField
        {...props}
        name="currentPassword"
        label={labels.currentPassword}
        hint={t('account.current-password-hint')}
        autoComplete="current-password"
      />
      <PasswordField
        {...props}
        name="password"
        label={labels.password}
        hint={t('account.password-hint')}
        autoComplete="new-password"
      />
      <p>
        <SubmitButton>{t('account.change')}</SubmitButton>
      </p>
    </FormPage>
  )
}
