/** Everybody with an account: found by words and filters, each row leading to the person. */
import { to } from '#app/addresses.ts'
import type { Role } from '#app/domain/access/actor.ts'
import { roles } from '#app/domain/access/role-scope.ts'
import { countries } from '#app/domain/person/countries.ts'
import { countryChoices } from '#app/i18n/country-choices.ts'
import { countryName } from '#app/i18n/country-names.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Field, SelectField, type SelectFieldProps } from '#app/ui/field.tsx'
import { emptyForm } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import { OperateNav } from './operate-nav.tsx'
import { PageLinks } from './page-links.tsx'
import { StatusPill, type Status } from './status-pill.tsx'

interface PersonListed {
  id: string
  name: string
  email: string
  country: string
  institution: string | null
  status: Status
  roles: Role[]
}

export interface PeoplePageProps {
  people: PersonListed[]
  filter: { words?: string; status?: string; role?: string; country?: string; before?: string }
  next: string | null
}

export function PeoplePage({ people, filter, next }: PeoplePageProps) {
  const { t } = useI18n()
  return (
    <>
      <OperateNav current="people" />
      <div className="stack">
        <PageHead title={t('operate.people')} lead={t('operate.people-lead')} />
        <Filters filter={filter} />
        {people.length === 0 ? (
          <Empty action={<a href={to.people()}>{t('operate.all-people')}</a>}>{t('operate.people-none')}</Empty>
        ) : (
          <PeopleTable people={people} />
        )}
        <PageLinks
          older={next === null ? null : to.people({ ...filter, before: next })}
          newest={filter.before === undefined ? null : to.people({ ...filter, before: undefined })}
        />
      </div>
    </>
  )
}

/** A GET form: what was looked for stands in the address. */
function Filters({ filter }: Pick<PeoplePageProps, 'filter'>) {
  const { t, language } = useI18n()
  const statuses = (['active', 'unconfirmed', 'suspended'] as const).map((value) => ({
    value,
    label: t(`operate.status-${value}`),
  }))
  const roleChoices = roles.map((value) => ({ value, label: t(`operate.role-${value}`) }))
  return (
    <form method="get" action={to.people()} className="filters">
      <Field form={emptyForm} name="words" label={t('operate.search')} value={filter.words ?? ''} />
      <Filter name="status" label={t('operate.status')} filter={filter} choices={statuses} />
      <Filter name="role" label={t('operate.role')} filter={filter} choices={roleChoices} />
      <Filter
        name="country"
        label={t('operate.country')}
        filter={filter}
        choices={countryChoices(countries, language)}
      />
      <div className="row">
        <SubmitButton look="outlined">{t('operate.find')}</SubmitButton>
        {Object.keys(filter).length > 0 && <a href={to.people()}>{t('operate.all-people')}</a>}
      </div>
    </form>
  )
}

interface FilterProps extends Pick<PeoplePageProps, 'filter'> {
  name: 'status' | 'role' | 'country'
  label: string
  choices: SelectFieldProps['choices']
}

function Filter({ filter, name, ...told }: FilterProps) {
  const { t } = useI18n()
  return (
    <SelectField form={emptyForm} name={name} {...told} value={filter[name] ?? ''} placeholder={t('operate.any')} />
  )
}

function PeopleTable({ people }: Pick<PeoplePageProps, 'people'>) {
  const { t } = useI18n()
  const heads = [
    t('operate.name'),
    t('operate.institution'),
    t('operate.country'),
    t('operate.role'),
    t('operate.status'),
  ]
  return (
    <ScrollTable label={t('operate.people')} heads={heads}>
      {people.map((person) => (
        <PersonRow key={person.id} person={person} />
      ))}
    </ScrollTable>
  )
}

function PersonRow({ person }: { person: PersonListed }) {
  const { t, language, formatList } = useI18n()
  return (
    <tr>
      <th scope="row">
        <a href={to.person(person.id)}>
          <bdi>{person.name}</bdi>
        </a>
        <br />
        <bdi className="small quiet" dir="ltr">
          {person.email}
        </bdi>
      </th>
      <td>
        <bdi>{person.institution}</bdi>
      </td>
      <td>{countryName(person.country, language)}</td>
      <td>{formatList(person.roles.map((role) => t(`operate.role-${role}`)))}</td>
      <td>
        <StatusPill status={person.status} />
      </td>
    </tr>
  )
}
