/** The page where one signs in, and from where one goes on to what was asked for. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { PasswordField } from '#app/ui/field.tsx'
import { Flash } from '#app/ui/flash.tsx'
import { FormPage, type FormProps } from '#app/ui/form-page.tsx'
import { EmailField } from './person-fields.tsx'
import { WayFields, type WayProps } from './way-fields.tsx'

export function SignInForm({ back, held, ...props }: FormProps & WayProps) {
  const { t } = useI18n()
  return (
    <FormPage
      title={t('account.sign-in-title')}
      lead={back !== null && held === null ? t('account.sign-in-back') : undefined}
      form={props.form}
      labels={{ email: t('account.email'), password: t('account.password') }}
      after={<OtherWays back={back} />}
    >
      {held !== null && (
        <Flash tone="info" sign="hourglass">
          {t('account.sign-in-held')}
        </Flash>
      )}
      <WayFields back={back} held={held} />
      <EmailField {...props} />
      <PasswordField {...props} name="password" label={t('account.password')} autoComplete="current-password" />
      <p>
        <SubmitButton>{t('account.sign-in')}</SubmitButton>
      </p>
    </FormPage>
  )
}

function OtherWays({ back }: { back: string | null }) {
  const { t } = useI18n()
  return (
    <>
      <p className="row">
        {t('account.no-account')}{' '}
        <a className="button" href={to.signUp(back === null ? {} : { back })}>
          {t('account.sign-up')}
        </a>
      </p>
      <p className="quiet">
        {t('account.forgot-before')} <a href={to.resetRequest()}>{t('account.forgot')}</a>
      </p>
    </>
  )
}
