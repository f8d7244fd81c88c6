/** The page of one press on somebody's access: where it is shown again, refused, or reached by its address. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { Account } from './account-access.tsx'
import { RolesTable, type GrantView } from './roles-table.tsx'
import type { CourseName } from './person-page.tsx'

export interface PressPageProps {
  person: { id: string; name: string; status: string }
  form: FormState
  /** of whose ending or return the page is about */
  grants?: GrantView[]
  courses?: CourseName[]
}

export function PressPage({ person, form, grants, courses = [] }: PressPageProps) {
  const { t } = useI18n()
  return (
    <div className="measure stack">
      <ErrorSummary form={form} labels={{}} />
      <PageHead title={<bdi>{person.name}</bdi>} />
      {grants === undefined ? (
        <Account person={person} form={form} />
      ) : (
        <RolesTable grants={grants} courses={courses} />
      )}
      <p>
        <a href={to.person(person.id)}>{t('operate.people')}</a>
      </p>
    </div>
  )
}
