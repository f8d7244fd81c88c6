/** What works for whom, how we know, what does not work yet, and whom to tell. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Ask } from './ask.tsx'

const works = ['keyboard', 'reader', 'zoom', 'charts', 'plain', 'time', 'pdf'] as const
const tested = ['program', 'browser', 'eye', 'not'] as const
const known = ['tables', 'charts', 'letters', 'session', 'signs', 'easy'] as const

export function AccessibilityPage({ host, address }: { host: string; address: string | null }) {
  const { t } = useI18n()
  return (
    <>
      <PageHead title={t('accessibility.title')} lead={t('accessibility.lead')} />
      <div className="stack measure">
        <p>{t('accessibility.aim')}</p>
        <Part title={t('accessibility.works-title')} points={works.map((one) => t(`accessibility.works-${one}`))} />
        <Part title={t('accessibility.tested-title')} points={tested.map((one) => t(`accessibility.tested-${one}`))} />
        <Part title={t('accessibility.known-title')} points={known.map((one) => t(`accessibility.known-${one}`))} />
        <h2>{t('accessibility.tell-title')}</h2>
        <p>
          {t('accessibility.tell')} <a href={to.help({ page: to.accessibility() })}>{t('accessibility.tell-link')}</a>
        </p>
        <Ask byMail="accessibility.tell-mail" byPerson="accessibility.tell-centre" host={host} address={address} />
      </div>
    </>
  )
}

function Part({ title, points }: { title: string; points: string[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  )
}
