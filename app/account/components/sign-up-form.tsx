/** The page where an account begins. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { CheckboxField } from '#app/ui/choice-fields.tsx'
import { FormPage, type FormProps } from '#app/ui/form-page.tsx'
import { EmailField, NameField, NewPasswordField, PlaceFields } from './person-fields.tsx'

/** @param props.back where the person came from */
export function SignUpForm({ back, ...props }: FormProps & { back: string | null }) {
  const { t, language } = useI18n()
  const labels = {
    certificateName: t('account.name'),
    email: t('account.email'),
    password: t('account.password'),
    country: t('account.country'),
    institution: t('account.institution'),
    language: t('account.language'),
  }
  return (
    <FormPage
      title={t('account.sign-up-title')}
      lead={t('account.sign-up-lead')}
      form={props.form}
      labels={labels}
      after={<HaveAccount back={back} />}
    >
      <input type="hidden" name="back" value={back ?? ''} />
      <NameField {...props} />
      <EmailField {...props} hint={t('account.email-hint')} />
      <NewPasswordField {...props} label={labels.password} />
      <PlaceFields {...props} chosenLanguage={language} />
      <CheckboxField {...props} name="privacy" label={<PrivacyRead />} />
      <p>
        <SubmitButton>{t('account.sign-up')}</SubmitButton>
      </p>
    </FormPage>
  )
}

function PrivacyRead() {
  const { t } = useI18n()
  return (
    <>
      {t('account.privacy-before')} <a href={to.privacy()}>{t('account.privacy-link')}</a>
    </>
  )
}

function HaveAccount({ back }: { back: string | null }) {
  const { t } = useI18n()
  return (
    <p className="quiet">
      {t('account.have-account')} <a href={to.signIn(back === null ? {} : { back })}>{t('account.sign-in')}</a>
    </p>
  )
}
