/** More time for single people: who has it, and a form to give it. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field, SelectField } from '#app/ui/field.tsx'
import type { FieldAttributes, FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import { AuthorCrumbs } from './author-nav.tsx'
import type { ExtraTimeView } from './author-view.ts'

/** Percent that may be given; 0 takes it back. */
export const extraTimes = ['25', '50', '100', '0'] as const

interface ExtraTimePageProps extends ExtraTimeView {
  form: FormState
  attributes: Record<string, FieldAttributes>
}

export function ExtraTimePage({ course, people, form, attributes }: ExtraTimePageProps) {
  const { t } = useI18n()
  return (
    <>
      <AuthorCrumbs course={course} here={[{ label: t('author.extra-time') }]} />
      <div className="measure stack">
        <PageHead title={t('author.extra-time')} lead={t('author.extra-time-lead')} />
        <ErrorSummary form={form} labels={{ email: t('author.email') }} />
        {people.length === 0 ? <Empty>{t('author.extra-time-none')}</Empty> : <People people={people} />}
        <Give slug={course.slug} form={form} attributes={attributes} />
      </div>
    </>
  )
}

type GiveProps = Pick<ExtraTimePageProps, 'form' | 'attributes'> & { slug: string }

function Give({ slug, form, attributes }: GiveProps) {
  const { t } = useI18n()
  return (
    <>
      <h2>{t('author.give-extra-time')}</h2>
      <PostForm className="stack" action={to.extraTime(slug)} form={form}>
        <Field name="email" form={form} attributes={attributes} label={t('author.email')} />
        <SelectField
          name="percent"
          form={form}
          attributes={attributes}
          label={t('author.percent')}
          choices={extraTimes.map((value) => ({
            value,
            label: value === '0' ? t('author.percent-none') : t('author.percent-more', { percent: Number(value) }),
          }))}
        />
        <Field name="reason" form={form} attributes={attributes} label={t('author.reason')} optional />
        <div className="row">
          <SubmitButton>{t('author.give')}</SubmitButton>
        </div>
      </PostForm>
    </>
  )
}

function People({ people }: Pick<ExtraTimeView, 'people'>) {
  const { t, formatDate } = useI18n()
  return (
    <ScrollTable label={t('author.extra-time')} heads={[t('author.name'), t('author.percent'), t('author.reason')]}>
      {people.map(({ name, email, percent, reason, at }) => (
        <tr key={email}>
          <th scope="row">
            <bdi>{name}</bdi>
            <br />
            <bdi className="small quiet" dir="ltr">
              {email}
            </bdi>
          </th>
          <td>{t('author.percent-more', { percent })}</td>
          <td>
            <span dir="auto">{reason}</span> <span className="small quiet">{formatDate(at)}</span>
          </td>
        </tr>
      ))}
    </ScrollTable>
  )
}
