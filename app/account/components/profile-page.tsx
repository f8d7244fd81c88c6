/** What the product knows of the person who looks, and the ways to the rest of her account. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { ButtonForm, SubmitButton } from '#app/ui/buttons.tsx'
import { FormPage, type FormProps } from '#app/ui/form-page.tsx'
import { NameField, PlaceFields } from './person-fields.tsx'

export interface ProfilePageProps extends FormProps {
  profile: { email: string; certificateName: string; country: string; institution: string; language: Language }
}

export function ProfilePage({ profile, ...props }: ProfilePageProps) {
  const { t } = useI18n()
  const { email, certificateName, country, institution, language } = profile
  const labels = {
    certificateName: t('account.name'),
    country: t('account.country'),
    institution: t('account.institution'),
    language: t('account.language'),
  }
  return (
    <FormPage
      title={t('account.title')}
      lead={t('account.lead', { email: `\u2068${email}\u2069` })}
      form={props.form}
      labels={labels}
      after={<More />}
    >
      <NameField {...props} value={certificateName} hint={`${t('account.name-hint')} ${t('account.name-kept')}`} />
      <PlaceFields {...props} country={country} institution={institution} chosenLanguage={language} />
      <p>
        <SubmitButton>{t('account.save')}</SubmitButton>
      </p>
    </FormPage>
  )
}

function More() {
  const { t } = useI18n()
  return (
    <section className="stack" aria-labelledby="more">
      <hr />
      <h2 id="more">{t('account.more')}</h2>
      <ul>
        <li>
          <a href={to.certificates()}>{t('account.certificates')}</a>
        </li>
        <li>
          <a href={to.accountPassword()}>{t('account.change-title')}</a>
        </li>
        <li>
          <a href={to.secondFactor()}>{t('second-factor.title')}</a>
        </li>
        <li>
          <a href={to.devices()}>{t('account.devices-title')}</a>
        </li>
        <li>
          <a href={to.privacy()}>{t('shell.privacy')}</a>
        </li>
      </ul>
      <ButtonForm action={to.signOut()}>{t('account.sign-out')}</ButtonForm>
    </section>
  )
}
