/** What is asked of a person, and why: the same at sign-up and in the profile. */
import { countries } from '#app/domain/person/countries.ts'
import { countryChoices } from '#app/i18n/country-choices.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { languageNames, languages, type Language } from '#app/i18n/locales.ts'
import { RadioField } from '#app/ui/choice-fields.tsx'
import { Field, PasswordField, SelectField } from '#app/ui/field.tsx'
import type { FormProps } from '#app/ui/form-page.tsx'

export function NameField({ value, hint, ...props }: FormProps & { value?: string; hint?: string }) {
  const { t } = useI18n()
  return (
    <Field
      {...props}
      name="certificateName"
      label={t('account.name')}
      hint={hint ?? t('account.name-hint')}
      value={value}
      autoComplete="name"
    />
  )
}

export interface PlaceFieldsProps extends FormProps {
  country?: string
  institution?: string
  chosenLanguage: Language
}

export function PlaceFields({ country, institution, chosenLanguage, ...props }: PlaceFieldsProps) {
  const { t } = useI18n()
  return (
    <>
      <CountryField {...props} value={country} />
      <Field
        {...props}
        name="institution"
        label={t('account.institution')}
        hint={t('account.institution-hint')}
        value={institution}
        autoComplete="organization"
        optional
      />
      <RadioField
        {...props}
        name="language"
        label={t('account.language')}
        value={chosenLanguage}
        choices={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
      />
    </>
  )
}

function CountryField({ value, ...props }: FormProps & { value: string | undefined }) {
  const { t, language } = useI18n()
  return (
    <SelectField
      {...props}
      name="country"
      label={t('account.country')}
      hint={t('account.country-hint')}
      choices={countryChoices(countries, language)}
      placeholder={value === undefined ? t('account.choose') : undefined}
      value={value}
      autoComplete="country"
    />
  )
}

export function NewPasswordField({ label, ...props }: FormProps & { label: string }) {
  const { t } = useI18n()
  return (
    <PasswordField
      {...props}
      name="password"
      label={label}
      hint={t('account.password-hint')}
      autoComplete="new-password"
    />
  )
}

export function EmailField({ hint, ...props }: FormProps & { hint?: string }) {
  const { t } = useI18n()
  return (
    <Field {...props} name="email" label={t('account.email')} hint={hint} autoComplete="username" inputMode="email" />
  )
}

/** Tells a password manager whose password this is; nothing of it is sent. */
export function AccountName({ email }: { email: string }) {
  return <input type="text" autoComplete="username" defaultValue={email} hidden readOnly />
}
