/** The form that grants a role with its scope, its last day and its reason. */
import { to } from '#app/addresses.ts'
import { roles } from '#app/domain/access/role-scope.ts'
import { countries } from '#app/domain/person/countries.ts'
import { countryChoices } from '#app/i18n/country-choices.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field, SelectField } from '#app/ui/field.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { PostForm } from '#app/ui/post-form.tsx'
import type { CourseName } from './person-page.tsx'

export interface GrantFormProps {
  accountId: string
  courses: CourseName[]
  form: FormState
}

export function GrantForm({ accountId, courses, form }: GrantFormProps) {
  const { t } = useI18n()
  return (
    <section className="stack" aria-labelledby="grant">
      <h2 id="grant">{t('operate.grant-title')}</h2>
      <PostForm action={to.grants(accountId)} form={form}>
        <SelectField
          form={form}
          name="role"
          label={t('operate.role')}
          placeholder={t('operate.choose-role')}
          choices={roles.map((value) => ({ value, label: t(`operate.role-${value}`) }))}
        />
        <ScopeFields courses={courses} form={form} />
        <Field form={form} name="until" label={t('operate.until')} hint={t('operate.until-hint')} date optional />
        <Field form={form} name="why" label={t('operate.why')} hint={t('operate.why-hint')} optional />
        <p className="small quiet">{t('operate.grant-note')}</p>
        <p>
          <SubmitButton look="outlined">{t('operate.grant')}</SubmitButton>
        </p>
      </PostForm>
    </section>
  )
}

/** What the role is for: a course, a country or an institution. */
function ScopeFields({ courses, form }: Pick<GrantFormProps, 'courses' | 'form'>) {
  const { t, language } = useI18n()
  return (
    <>
      <SelectField
        form={form}
        name="course"
        label={t('operate.grant-course')}
        hint={t('operate.grant-course-hint')}
        placeholder={t('operate.none')}
        choices={courses.map(({ slug, title, language: lang }) => ({ value: slug, label: title, lang }))}
      />
      <SelectField
        form={form}
        name="country"
        label={t('operate.country')}
        hint={t('operate.grant-country-hint')}
        placeholder={t('operate.none')}
        choices={countryChoices(countries, language)}
      />
      <Field
        form={form}
        name="institution"
        label={t('operate.institution')}
        hint={t('operate.grant-institution-hint')}
      />
    </>
  )
}

/** Where a grant was refused. */
export function GrantPage(page: GrantFormProps & { name: string }) {
  const { t } = useI18n()
  const labels = {
    role: t('operate.role'),
    course: t('operate.grant-course'),
    country: t('operate.country'),
    institution: t('operate.institution'),
    until: t('operate.until'),
    why: t('operate.why'),
  }
  return (
    <div className="measure stack">
      <ErrorSummary form={page.form} labels={labels} />
      <h1>
        <bdi>{page.name}</bdi>
      </h1>
      <GrantForm {...page} />
      <p>
        <a href={to.person(page.accountId)}>
          <bdi>{page.name}</bdi>
        </a>
      </p>
    </div>
  )
}
