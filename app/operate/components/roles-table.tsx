/** The roles somebody has and had: for what, from when until when, by whom and why; to be ended, or given back. */
import { to } from '#app/addresses.ts'
import type { Role, ScopeKind } from '#app/domain/access/actor.ts'
import { lastDayOf } from '#app/domain/access/last-day.ts'
import { countryName } from '#app/i18n/country-names.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { ButtonForm } from '#app/ui/buttons.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import type { CourseName } from './person-page.tsx'

export interface GrantView {
  id: string
  role: Role
  scopeKind: ScopeKind
  scopeId: string
  from: string
  until: string | null
  by: string | null
  reason: string
  isInForce: boolean
  /** ended by hand, and its own last day is to come */
  mayBeGivenBack: boolean
}

export function RolesTable({ grants, courses }: { grants: GrantView[]; courses: CourseName[] }) {
  const { t } = useI18n()
  return (
    <section className="stack">
      <h2>{t('operate.roles')}</h2>
      {grants.length === 0 ? (
        <p className="quiet">{t('operate.roles-none')}</p>
      ) : (
        <ScrollTable
          label={t('operate.roles')}
          heads={[t('operate.role'), t('operate.until'), t('operate.granted-by'), null]}
        >
          {grants.map((grant) => (
            <GrantRow key={grant.id} grant={grant} courses={courses} />
          ))}
        </ScrollTable>
      )}
    </section>
  )
}

function GrantRow({ grant, courses }: { grant: GrantView; courses: CourseName[] }) {
  const { t, formatDate } = useI18n()
  const { id, role, from, until, isInForce, mayBeGivenBack } = grant
  return (
    <tr>
      <th scope="row">
        {t(`operate.role-${role}`)}
        <br />
        <span className="small quiet">{useScopeWords(grant, courses)}</span>
      </th>
      <td>
        {isInForce ? <Until until={until} /> : t('operate.ended')}
        <br />
        <span className="small quiet">
          {t('operate.from')} {formatDate(from)}
        </span>
      </td>
      <td>
        <GrantedBy grant={grant} />
      </td>
      <td>
        {isInForce && <ButtonForm action={to.grantEnding(id)}>{t('operate.end-role')}</ButtonForm>}
        {mayBeGivenBack && <ButtonForm action={to.grantReturn(id)}>{t('operate.give-back')}</ButtonForm>}
      </td>
    </tr>
  )
}

/** A stored end that names no day is shown as it stands: the page is where it can be ended. */
function Until({ until }: Pick<GrantView, 'until'>) {
  const { t, formatDate } = useI18n()
  if (until === null) return t('operate.until-ended')
  const day = lastDayOf(until)
  return day === null ? <bdi>{until}</bdi> : formatDate(day)
}

function GrantedBy({ grant: { by, reason } }: { grant: GrantView }) {
  const { t } = useI18n()
  return (
    <>
      <bdi>{by ?? t('operate.by-claim')}</bdi>
      {by !== null && reason !== '' && (
        <>
          <br />
          <bdi className="small quiet">{reason}</bdi>
        </>
      )}
    </>
  )
}

function useScopeWords({ scopeKind, scopeId }: GrantView, courses: CourseName[]): string {
  const { t, language } = useI18n()
  const name =
    scopeKind === 'country'
      ? countryName(scopeId, language)
      : scopeKind === 'course'
        ? (courses.find(({ slug }) => slug === scopeId)?.title ?? scopeId)
        : scopeId
  return t(`operate.scope-${scopeKind}`, { name: `\u2068${name}\u2069` })
}
