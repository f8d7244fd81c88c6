/**
 * Behind the link of a confirmation mail: whose account it will be, to be corrected, and one button; where two people
 * typed the address, also a password to choose.
 */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { FormPage, type FormProps } from '#app/ui/form-page.tsx'
import { LinkOver } from './link-over.tsx'
import { AccountName, NameField, NewPasswordField, PlaceFields } from './person-fields.tsx'

/** What stands behind a link that still counts. */
export interface WaitingAccount {
  state: 'waiting'
  email: string
  needsPassword: boolean
  /** what the last sign-up with this address said: shown, to be corrected before the press */
  certificateName: string
  country: string
  institution: string
  language: Language
}

export type Confirmation = WaitingAccount | { state: 'over' }

export interface ConfirmationPageProps extends FormProps {
  confirmation: Confirmation
  back: string | null
  isSignedIn: boolean
}

export function ConfirmationPage({ confirmation, back, isSignedIn, ...props }: ConfirmationPageProps) {
  const { t } = useI18n()
  if (confirmation.state === 'over') return <ConfirmationOver isSignedIn={isSignedIn} />
  const { email, needsPassword, certificateName, country, institution } = confirmation
  const labels = {
    certificateName: t('account.name'),
    country: t('account.country'),
    institution: t('account.institution'),
    language: t('account.language'),
    password: t('account.password'),
  }
  return (
    <FormPage
      title={t('account.confirm-title')}
      lead={t('account.confirm-lead', { email: `\u2068${email}\u2069` })}
      form={props.form}
      labels={labels}
    >
      <input type="hidden" name="back" value={back ?? ''} />
      <NameField {...props} value={certificateName} />
      <PlaceFields {...props} country={country} institution={institution} chosenLanguage={confirmation.language} />
      {needsPassword && <ChoosePassword {...props} email={email} />}
      <p>
        <SubmitButton>{t('account.confirm')}</SubmitButton>
      </p>
    </FormPage>
  )
}

function ConfirmationOver({ isSignedIn }: { isSignedIn: boolean }) {
  const { t } = useI18n()
  const [href, words] = isSignedIn ? [to.myCourses(), t('shell.my-courses')] : [to.signIn(), t('account.sign-in')]
  return <LinkOver text={t(isSignedIn ? 'account.confirm-used' : 'account.confirm-over')} href={href} words={words} />
}

function ChoosePassword({ email, ...props }: FormProps & { email: string }) {
  const { t } = useI18n()
  return (
    <>
      <p>{t('account.confirm-choose')}</p>
      <AccountName email={email} />
      <NewPasswordField {...props} label={t('account.password')} />
    </>
  )
}
