/** One person: who, which roles, which courses, what was mailed, what was done; and what an operator may do now. */
import { to } from '#app/addresses.ts'
import { countryName } from '#app/i18n/country-names.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { isLanguage, languageNames, type Language } from '#app/i18n/locales.ts'
import { Crumbs } from '#app/ui/crumbs.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { emptyForm } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { Account } from './account-access.tsx'
import { GrantForm } from './grant-form.tsx'
import { MailTable, type MessageView } from './mail-table.tsx'
import { OthersSecondFactor } from './others-second-factor.tsx'
import { RolesTable, type GrantView } from './roles-table.tsx'
import { StatusPill, type Status } from './status-pill.tsx'

export interface CourseName {
  slug: string
  title: string
  language: Language
}

export interface PersonView {
  id: string
  name: string
  email: string
  country: string
  institution: string | null
  status: Status
  language: string
  signedUpAt: string
}

export interface AuditView {
  id: string
  at: string
  action: string
  actorName: string | null
}

export interface PersonPageProps {
  person: PersonView
  isSelf: boolean
  hasSecondFactor: boolean
  grants: GrantView[]
  enrolments: (CourseName & { state: 'active' | 'withdrawn' | 'completed'; enrolledAt: string })[]
  certificates: { id: string; title: string; completedAt: string }[]
  messages: MessageView[]
  audit: AuditView[]
  courses: CourseName[]
  mailGoesTo: 'server' | 'files'
}

export function PersonPage(page: PersonPageProps) {
  const { t } = useI18n()
  const { person } = page
  const name = <bdi>{person.name}</bdi>
  return (
    <>
      <Crumbs crumbs={[{ href: to.people(), label: t('operate.people') }, { label: name }]} />
      <PageHead title={name}>
        <p>
          <StatusPill status={person.status} />
        </p>
      </PageHead>
      <div className="split">
        <div className="stack">
          <Who person={person} />
          <RolesTable grants={page.grants} courses={page.courses} />
          <Courses page={page} />
          <Mailed page={page} />
          <History audit={page.audit} />
        </div>
        <aside className="stack side">
          <GrantForm accountId={person.id} courses={page.courses} form={emptyForm} />
          {!page.isSelf && <Account person={person} />}
          {!page.isSelf && page.hasSecondFactor && <OthersSecondFactor accountId={person.id} form={emptyForm} />}
        </aside>
      </div>
    </>
  )
}

function Who({ person }: { person: PersonView }) {
  const { t, language, formatDate } = useI18n()
  return (
    <Facts
      facts={[
        {
          term: t('operate.email'),
          detail: (
            <a href={`mailto:${person.email}`}>
              <bdi dir="ltr">{person.email}</bdi>
            </a>
          ),
        },
        { term: t('operate.institution'), detail: person.institution && <bdi>{person.institution}</bdi> },
        { term: t('operate.country'), detail: countryName(person.country, language) },
        {
          term: t('operate.language'),
          detail: isLanguage(person.language) ? languageNames[person.language] : person.language,
        },
        { term: t('operate.signed-up'), detail: formatDate(person.signedUpAt) },
      ]}
    />
  )
}

function Courses({ page: { enrolments, certificates } }: { page: PersonPageProps }) {
  const { t, formatDate } = useI18n()
  return (
    <section className="stack" aria-labelledby="courses">
      <h2 id="courses">{t('operate.her-courses')}</h2>
      {enrolments.length === 0 && <p className="quiet">{t('operate.courses-none')}</p>}
      <ul>
        {enrolments.map(({ slug, title, language, state, enrolledAt }) => (
          <li key={slug}>
            <a href={to.course(slug)}>
              <Foreign language={language}>{title}</Foreign>
            </a>
            {t('ui.comma')}
            {t(`operate.enrolment-${state}`, { date: formatDate(enrolledAt) })}
          </li>
        ))}
      </ul>
      {certificates.length > 0 && <Certificates certificates={certificates} />}
    </section>
  )
}

function Certificates({ certificates }: Pick<PersonPageProps, 'certificates'>) {
  const { t, formatDate } = useI18n()
  return (
    <>
      <h3>{t('operate.certificates')}</h3>
      <ul>
        {certificates.map(({ id, title, completedAt }) => (
          <li key={id}>
            <a href={to.verify(id)}>
              <bdi>{title}</bdi>
            </a>
            {t('ui.comma')}
            {formatDate(completedAt, 'UTC')}
          </li>
        ))}
      </ul>
    </>
  )
}

function Mailed({ page: { messages, mailGoesTo } }: { page: PersonPageProps }) {
  const { t } = useI18n()
  if (messages.length === 0) return null
  return (
    <section className="stack">
      <h2>{t('operate.mail')}</h2>
      <MailTable messages={messages} goesTo={mailGoesTo} label={t('operate.mail')} />
    </section>
  )
}

const actions = {
  'account.suspended': 'operate.did-account-suspended',
  'account.reinstated': 'operate.did-account-reinstated',
  'role.granted': 'operate.did-role-granted',
  'role.ended': 'operate.did-role-ended',
  'second-factor.set-up': 'operate.did-second-factor-set-up',
  'second-factor.replaced': 'operate.did-second-factor-replaced',
  'second-factor.taken-off': 'operate.did-second-factor-taken-off',
  'second-factor.taken-off-by-operator': 'operate.did-second-factor-taken-off-by-operator',
  'second-factor.codes-renewed': 'operate.did-second-factor-codes-renewed',
  'second-factor.code-used': 'operate.did-second-factor-code-used',
} as const

function History({ audit }: { audit: AuditView[] }) {
  const { t, formatDate } = useI18n()
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{t('operate.history')}</h2>
      {audit.length === 0 && <p className="quiet">{t('operate.history-none')}</p>}
      <ul>
        {audit.map(({ id, at, action, actorName }) => (
          <li key={id}>
            {formatDate(at)}: {action in actions ? t(actions[action as keyof typeof actions]) : action} (
            <bdi>{actorName ?? t('operate.by-system')}</bdi>)
          </li>
        ))}
      </ul>
    </section>
  )
}
