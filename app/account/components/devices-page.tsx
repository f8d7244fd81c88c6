/** Where somebody is signed in, each with its end; and the page of one end alone. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { ButtonForm, SubmitButton } from '#app/ui/buttons.tsx'
import { Facts } from '#app/ui/facts.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { FormPage } from '#app/ui/form-page.tsx'

export interface DeviceView {
  id: string
  /** the browser in words; empty when it did not say */
  device: string
  signedInAt: string
  seenAt: string
  isThisOne: boolean
}

export function DevicesPage({ devices }: { devices: DeviceView[] }) {
  const { t } = useI18n()
  return (
    <div className="measure stack">
      <PageHead title={t('account.devices-title')} lead={t('account.devices-lead')} />
      {devices.map((device) => (
        <DeviceSection key={device.id} device={device} />
      ))}
      <p>
        <a href={to.accountPassword()}>{t('account.change-title')}</a>
      </p>
    </div>
  )
}

function DeviceSection({ device }: { device: DeviceView }) {
  const { t, formatDate, formatTime } = useI18n()
  const heading = `device-${device.id}`
  const dateTime = (at: string) => t('account.date-time', { date: formatDate(at), time: formatTime(at) })
  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>
        <bdi>{device.device || t('account.device-unknown')}</bdi>{' '}
        {device.isThisOne && <Pill tone="info">{t('account.device-this')}</Pill>}
      </h2>
      <Facts
        facts={[
          { term: t('account.device-since'), detail: dateTime(device.signedInAt) },
          { term: t('account.device-seen'), detail: dateTime(device.seenAt) },
        ]}
      />
      {device.isThisOne ? (
        <ButtonForm action={to.signOut()} describedBy={heading}>
          {t('account.sign-out')}
        </ButtonForm>
      ) : (
        <ButtonForm action={to.deviceEnding(device.id)} look="bad" describedBy={heading}>
          {t('account.device-end')}
        </ButtonForm>
      )}
    </section>
  )
}

export function DeviceEnding({ device, form }: { device: DeviceView; form: FormState }) {
  const { t, formatDate, formatTime } = useI18n()
  const lead = t('account.ending-lead', {
    device: `\u2068${device.device || t('account.device-unknown')}\u2069`,
    date: formatDate(device.signedInAt),
    time: formatTime(device.signedInAt),
  })
  return (
    <FormPage
      title={t('account.ending-title')}
      lead={lead}
      form={form}
      after={
        <p className="quiet">
          <a href={to.devices()}>{t('account.devices-title')}</a>
        </p>
      }
    >
      <SubmitButton look="bad">{t('account.device-end')}</SubmitButton>
    </FormPage>
  )
}
