/** Ten recovery codes, shown until their owner has put them away; on paper they say whose and where they are. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { buttonClass, SubmitButton } from '#app/ui/buttons.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { FormPage, type FormProps } from '#app/ui/form-page.tsx'
import { WayFields, type WayProps } from './way-fields.tsx'

export interface RecoveryCodesPageProps extends FormProps, WayProps {
  /** null when there are none to show */
  codes: string[] | null
  email: string
  site: string
}

export function RecoveryCodesPage({ codes, email, site, back, held, form }: RecoveryCodesPageProps) {
  const { t } = useI18n()
  if (codes === null) return <NothingToShow />
  return (
    <FormPage title={t('second-factor.codes-title')} lead={t('second-factor.codes-lead')} form={form}>
      <p>{t('second-factor.codes-for', { email: `\u2068${email}\u2069`, site: `\u2068${site}\u2069` })}</p>
      <ol className="codes mono" id="codes" dir="ltr" lang="en">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <WithScript />
      <WayFields back={back} held={held} />
      <p>
        <SubmitButton>{t('second-factor.kept')}</SubmitButton>
      </p>
    </FormPage>
  )
}

/** Shown by the page's script, which does what the browser's own menu does as well. */
function WithScript() {
  const { t } = useI18n()
  return (
    <div data-keep="codes" hidden>
      <div className="row">
        <button type="button" className={buttonClass('outlined')} data-print>
          {t('second-factor.print')}
        </button>
        <button type="button" className={buttonClass('outlined')} data-copy={t('second-factor.copied')}>
          {t('second-factor.copy')}
        </button>
        <span role="status" />
      </div>
    </div>
  )
}

function NothingToShow() {
  const { t } = useI18n()
  return (
    <div className="measure stack">
      <PageHead title={t('second-factor.codes-title')} />
      <Empty
        action={
          <a className={buttonClass('outlined')} href={to.recoveryCodesRenewal()}>
            {t('second-factor.renew-title')}
          </a>
        }
      >
        {t('second-factor.codes-over')}
      </Empty>
      <p className="quiet">
        <a href={to.secondFactor()}>{t('second-factor.back')}</a>
      </p>
    </div>
  )
}
