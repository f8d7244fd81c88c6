/** Where a second step is set up: an app, the key for it, and a code that shows that it works. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { Flash } from '#app/ui/flash.tsx'
import { AppCodeField, OwnPasswordField } from './code-fields.tsx'
import { FormPage, type FormProps } from '#app/ui/form-page.tsx'
import { Offer } from './offer.tsx'
import { BackToSecondFactor, OldCodeAndPassword } from './proof-pages.tsx'
import { WayFields, type WayProps } from './way-fields.tsx'

export interface OfferView {
  email: string
  key: string
  address: string
  square: { size: number; path: string }
  /** a role waits for it */
  isAsked: boolean
}

export function SetUpPage({ offer, back, held, ...props }: FormProps & WayProps & { offer: OfferView }) {
  const { t } = useI18n()
  return (
    <FormPage
      title={t('second-factor.set-up-title')}
      lead={`${t('second-factor.lead')} ${t('second-factor.set-up-lead')}`}
      form={props.form}
      labels={{ newCode: t('second-factor.new-code'), password: t('account.current-password') }}
      after={
        <p className="quiet">
          <a href={to.myCourses()}>{t('second-factor.later')}</a>
        </p>
      }
    >
      {offer.isAsked && <Flash tone="info">{t('second-factor.asked')}</Flash>}
      <WayFields back={back} held={held} />
      <Offer offeredKey={offer.key} address={offer.address} square={offer.square} />
      <h2>{t('second-factor.code-title')}</h2>
      <AppCodeField {...props} name="newCode" label={t('second-factor.new-code')} />
      <OwnPasswordField {...props} email={offer.email} />
      <p>
        <SubmitButton>{t('second-factor.set-up')}</SubmitButton>
      </p>
    </FormPage>
  )
}

/** Another app in place of the one so far. */
export function ReplacementPage({ offer, ...props }: FormProps & { offer: OfferView }) {
  const { t } = useI18n()
  const labels = {
    newCode: t('second-factor.new-app-code'),
    code: t('second-factor.old-code'),
    password: t('account.current-password'),
  }
  return (
    <FormPage
      title={t('second-factor.replace-title')}
      lead={t('second-factor.replace-lead')}
      form={props.form}
      labels={labels}
      after={<BackToSecondFactor />}
    >
      <Offer offeredKey={offer.key} address={offer.address} square={offer.square} />
      <h2>{t('second-factor.code-title')}</h2>
      <AppCodeField {...props} name="newCode" label={labels.newCode} />
      <OldCodeAndPassword {...props} email={offer.email} label={labels.code} />
      <p>
        <SubmitButton>{t('second-factor.replace')}</SubmitButton>
      </p>
    </FormPage>
  )
}
