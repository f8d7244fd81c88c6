/** A new password by mail: asking for the link, and the page behind it. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { FormPage, type FormProps } from '#app/ui/form-page.tsx'
import { LinkOver } from './link-over.tsx'
import { AccountName, NewPasswordField, EmailField } from './person-fields.tsx'

export function ResetRequestForm(props: FormProps) {
  const { t } = useI18n()
  return (
    <FormPage
      title={t('account.reset-title')}
      lead={t('account.reset-ask-lead')}
      form={props.form}
      labels={{ email: t('account.email') }}
      after={
        <p className="quiet">
          <a href={to.signIn()}>{t('account.sign-in')}</a>
        </p>
      }
    >
      <EmailField {...props} />
      <p>
        <SubmitButton>{t('account.reset-ask')}</SubmitButton>
      </p>
    </FormPage>
  )
}

export interface ResetPageProps extends FormProps {
  reset: { state: 'waiting'; email: string } | { state: 'over' }
}

export function ResetPage({ reset, ...props }: ResetPageProps) {
  const { t } = useI18n()
  if (reset.state === 'over') {
    return <LinkOver text={t('account.reset-over')} href={to.resetRequest()} words={t('account.reset-again')} />
  }
  return (
    <FormPage
      title={t('account.reset-title')}
      lead={t('account.reset-lead', { email: `\u2068${reset.email}\u2069` })}
      form={props.form}
      labels={{ password: t('account.new-password') }}
    >
      <AccountName email={reset.email} />
      <NewPasswordField {...props} label={t('account.new-password')} />
      <p>
        <SubmitButton>{t('account.reset')}</SubmitButton>
      </p>
    </FormPage>
  )
}
