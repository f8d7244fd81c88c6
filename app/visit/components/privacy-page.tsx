/** What is kept about people: each kind of data with its purpose, who sees it and for how long. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Ask } from './ask.tsx'

export interface PrivacyPageProps {
  /** the day from which the notice holds */
  version: string
  host: string
  address: string | null
}

const data = [
  'account',
  'person',
  'password',
  'second-factor',
  'devices',
  'tries',
  'learning',
  'written',
  'certificate',
  'mail',
  'help',
] as const

export function PrivacyPage({ version, host, address }: PrivacyPageProps) {
  const { t, formatDate } = useI18n()
  return (
    <>
      <PageHead title={t('privacy.title')} lead={t('privacy.lead')}>
        <p className="small quiet">{t('privacy.version', { date: formatDate(version) })}</p>
      </PageHead>
      <div className="stack measure">
        <h2>{t('privacy.each')}</h2>
        {data.map((kind) => (
          <Datum key={kind} kind={kind} />
        ))}
        <h2>{t('privacy.not-title')}</h2>
        <ul>
          <li>{t('privacy.not-others')}</li>
          <li>{t('privacy.not-cookies')}</li>
          <li>{t('privacy.not-decisions')}</li>
        </ul>
        <Rights />
        <h2>{t('privacy.contact-title')}</h2>
        <Ask byMail="privacy.contact-mail" byPerson="privacy.contact-centre" host={host} address={address} />
        <p>{t('privacy.changes')}</p>
      </div>
    </>
  )
}

function Rights() {
  const { t } = useI18n()
  return (
    <>
      <h2>{t('privacy.rights-title')}</h2>
      <ul>
        <li>{t('privacy.right-see')}</li>
        <li>{t('privacy.right-correct')}</li>
        <li>{t('privacy.right-delete')}</li>
        <li>{t('privacy.right-complain')}</li>
      </ul>
    </>
  )
}

function Datum({ kind }: { kind: (typeof data)[number] }) {
  const { t } = useI18n()
  return (
    <section className="stack">
      <h3>{t(`privacy.${kind}`)}</h3>
      <Facts
        facts={[
          { term: t('privacy.for'), detail: t(`privacy.${kind}-for`) },
          { term: t('privacy.seen'), detail: t(`privacy.${kind}-seen`) },
          { term: t('privacy.kept'), detail: t(`privacy.${kind}-kept`) },
        ]}
      />
    </section>
  )
}
