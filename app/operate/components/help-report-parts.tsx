/** What stands of a report in the list and on its page: who sent it, from where, and whether it waits. */
import { to } from '#app/addresses.ts'
import { isPersonalPage } from '#app/domain/help/report.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { ButtonForm } from '#app/ui/buttons.tsx'
import { emptyForm, type FormState } from '#app/ui/form-state.ts'
import { Pill } from '#app/ui/pill.tsx'

export interface ReportView {
  id: string
  /** null: somebody who was not signed in */
  accountId: string | null
  name: string | null
  /** empty once its time is over */
  text: string
  address: string
  page: string | null
  courseSlug: string | null
  requestId: string | null
  language: string
  at: string
  state: 'open' | 'closed'
}

export function Sender({ report: { accountId, name, address } }: { report: ReportView }) {
  const { t } = useI18n()
  if (accountId !== null)
    return (
      <a href={to.person(accountId)}>
        <bdi>{name}</bdi>
      </a>
    )
  return address === '' ? <>{t('operate.report-nobody')}</> : <bdi dir="ltr">{address}</bdi>
}

/** A link where one may follow it; a page of the reader's own is an address to be read, its course the way nearest to it. */
export function PageOf({ report: { page, courseSlug } }: { report: Pick<ReportView, 'page' | 'courseSlug'> }) {
  const { t } = useI18n()
  if (page === null) return <>{t('operate.none')}</>
  const address = <bdi dir="ltr">{page}</bdi>
  if (!isPersonalPage(page))
    return (
      <a href={page} className="address">
        {address}
      </a>
    )
  return (
    <>
      <span className="address">{address}</span>
      {courseSlug !== null && (
        <>
          <br />
          <a href={to.course(courseSlug)}>{t('operate.report-course')}</a>
        </>
      )}
    </>
  )
}

export function ReportState({ state }: Pick<ReportView, 'state'>) {
  const { t } = useI18n()
  return <Pill tone={state === 'open' ? 'warn' : 'good'}>{t(`operate.report-${state}`)}</Pill>
}

export function MarkButton({ report: { id, state }, form = emptyForm }: { report: ReportView; form?: FormState }) {
  const { t } = useI18n()
  return state === 'open' ? (
    <ButtonForm action={to.helpReportClosing(id)} form={form}>
      {t('operate.report-close')}
    </ButtonForm>
  ) : (
    <ButtonForm action={to.helpReportReopening(id)} form={form}>
      {t('operate.report-reopen')}
    </ButtonForm>
  )
}
