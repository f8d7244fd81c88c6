/** What works for whom, how we know, what does not work yet, and whom to tell. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Ask } from './ask.tsx'

const works = ['keyboard', 'reader', 'zoom', 'charts', 'plain', 'time', 'pdf'] as const
const known = ['tables', 'letters', 'signs'] as const

export function AccessibilityPage({ host, address }: { host: string; address: string | null }) {
  const { t } = useI18n()
  return (
    <>
      <PageHead title={t('accessibility.title')} lead={t('accessibility.lead')} />
      <div className="stack measure">
        <p>{t('accessibility.aim')}</p>
        <h2>{t('accessibility.works-title')}</h2>
        <ul>
          {works.map((one) => (
            <li key={one}>{t(`accessibility.works-${one}`)}</li>
          ))}
        </ul>
        <h2>{t('accessibility.tested-title')}</h2>
        <p>{t('accessibility.tested')}</p>
        <h2>{t('accessibility.known-title')}</h2>
        <ul>
          {known.map((one) => (
            <li key={one}>{t(`accessibility.known-${one}`)}</li>
          ))}
        </ul>
        <h2>{t('accessibility.tell-title')}</h2>
        <Ask byMail="accessibility.tell-mail" byPerson="accessibility.tell-centre" host={host} address={address} />
      </div>
    </>
  )
}
