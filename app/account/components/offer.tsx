/** The key for an app: as a square to scan, a link to open, and letters to type. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SquareCode } from '#app/ui/square-code.tsx'

export interface OfferProps {
  /** in groups */
  offeredKey: string
  /** opens an app on this device */
  address: string
  square: { size: number; path: string }
}

export function Offer({ offeredKey, address, square }: OfferProps) {
  const { t } = useI18n()
  return (
    <>
      <section className="stack" aria-labelledby="app">
        <h2 id="app">{t('second-factor.app')}</h2>
        <p>{t('second-factor.app-text')}</p>
      </section>
      <section className="stack" aria-labelledby="key">
        <h2 id="key">{t('second-factor.key-title')}</h2>
        <p>{t('second-factor.key-text')}</p>
        <SquareCode code={square} label={t('second-factor.square')} />
        <p>
          <a href={address}>{t('second-factor.open-app')}</a>
        </p>
        <p>
          {t('second-factor.key')}:{' '}
          <bdi className="mono" dir="ltr" lang="en">
            {offeredKey}
          </bdi>
        </p>
      </section>
    </>
  )
}
