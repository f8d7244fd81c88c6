/** "You are trainer of … since …", and what that means today. Nothing for who has no role. */
import { to } from '#app/addresses.ts'
import type { Role, ScopeKind } from '#app/domain/access/actor.ts'
import { countryName } from '#app/i18n/country-names.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'

export interface MyRoleView {
  id: string
  role: Role
  scopeKind: ScopeKind
  scopeName: string
  from: string
  until: string | null
}

export function MyRoles({ roles }: { roles: MyRoleView[] }) {
  const { t } = useI18n()
  if (roles.length === 0) return null
  return (
    <section className="stack measure" aria-labelledby="roles">
      <h2 id="roles">{t('account.roles')}</h2>
      <ul>
        {roles.map((role) => (
          <MyRole key={role.id} {...role} />
        ))}
      </ul>
    </section>
  )
}

function MyRole({ role, scopeKind, scopeName, from, until }: MyRoleView) {
  const { t, formatDate, language } = useI18n()
  const name = scopeKind === 'country' ? countryName(scopeName, language) : scopeName
  const scope = t(`operate.scope-${scopeKind}`, { name: `\u2068${name}\u2069` })
  const values = { role: t(`operate.role-${role}`), scope, from: formatDate(from) }
  return (
    <li>
      <b>
        {until === null
          ? t('account.role-since', values)
          : t('account.role-since-until', { ...values, until: formatDate(until, 'UTC') })}
      </b>
      <br />
      {t(`account.role-${role}-can`)} {role === 'operator' && <a href={to.operate()}>{t('shell.operate')}</a>}
    </li>
  )
}
