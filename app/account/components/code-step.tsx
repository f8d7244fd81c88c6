/** The second step of signing in: a code of the app; and, where the phone is not at hand, a recovery code. */
import { to, wayOf } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { AppCodeField, PaperCodeField } from './code-fields.tsx'
import { FormPage, type FormProps } from '#app/ui/form-page.tsx'
import { WayFields, type WayProps } from './way-fields.tsx'

export function AppCodeStep({ back, held, ...props }: FormProps & WayProps) {
  const { t } = useI18n()
  return (
    <FormPage
      title={t('second-factor.code-title-sign-in')}
      lead={t('second-factor.code-lead')}
      form={props.form}
      labels={{ code: t('second-factor.new-code') }}
      after={
        <>
          <p>
            {t('second-factor.no-phone')}{' '}
            <a href={to.signInRecoveryCode(wayOf(back, held))}>{t('second-factor.recovery-title')}</a>
          </p>
          <SomebodyElse back={back} held={held} />
        </>
      }
    >
      <WayFields back={back} held={held} />
      <AppCodeField {...props} name="code" label={t('second-factor.new-code')} />
      <p>
        <SubmitButton>{t('account.sign-in')}</SubmitButton>
      </p>
    </FormPage>
  )
}

export function RecoveryCodeStep({ back, held, ...props }: FormProps & WayProps) {
  const { t } = useI18n()
  return (
    <FormPage
      title={t('second-factor.recovery-title')}
      lead={t('second-factor.recovery-lead')}
      form={props.form}
      labels={{ code: t('second-factor.recovery-code') }}
      after={<WithoutCode back={back} held={held} />}
    >
      <WayFields back={back} held={held} />
      <PaperCodeField
        {...props}
        name="code"
        label={t('second-factor.recovery-code')}
        hint={t('second-factor.recovery-code-hint')}
      />
      <p>
        <SubmitButton>{t('account.sign-in')}</SubmitButton>
      </p>
    </FormPage>
  )
}

function WithoutCode({ back, held }: WayProps) {
  const { t } = useI18n()
  return (
    <>
      <p>
        <a href={to.signInCode(wayOf(back, held))}>{t('second-factor.use-app')}</a>
      </p>
      <p>{t('second-factor.lost')}</p>
      <SomebodyElse back={back} held={held} />
    </>
  )
}

function SomebodyElse({ back, held }: WayProps) {
  const { t } = useI18n()
  return (
    <p className="quiet">
      <a href={to.signIn(wayOf(back, held))}>{t('second-factor.somebody-else')}</a>
    </p>
  )
}
