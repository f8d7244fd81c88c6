/** Fields for codes: of an app, six figures; of paper, letters and figures. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Field, PasswordField } from '#app/ui/field.tsx'
import type { FormProps } from '#app/ui/form-page.tsx'
import { AccountName } from './person-fields.tsx'

interface CodeFieldProps extends FormProps {
  name: string
  label: string
}

export function AppCodeField(props: CodeFieldProps) {
  const { t } = useI18n()
  return (
    <Field
      {...props}
      hint={t('second-factor.app-code-hint')}
      inputMode="numeric"
      autoComplete="one-time-code"
      size={12}
      code
    />
  )
}

/** Also takes what stands on paper: hence the letters of any keyboard. */
export function PaperCodeField({ hint, ...props }: CodeFieldProps & { hint?: string }) {
  return <Field {...props} hint={hint} autoComplete="off" size={20} code />
}

/** The password of whoever is signed in, asked once more. */
export function OwnPasswordField({ email, ...props }: FormProps & { email: string }) {
  const { t } = useI18n()
  return (
    <>
      <AccountName email={email} />
      <PasswordField
        {...props}
        name="password"
        label={t('account.current-password')}
        hint={t('second-factor.password-hint')}
        autoComplete="current-password"
      />
    </>
  )
}
