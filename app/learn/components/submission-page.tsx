/** Asked once before an attempt is submitted: what is open, and the button that submits all the same. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { ButtonForm } from '#app/ui/buttons.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { Sign } from '#app/ui/sign.tsx'
import type { AttemptView } from './attempt-view.ts'
import type { Standing } from '#app/domain/attempt/walk.ts'
import type { OpenQuestion } from '#app/domain/attempt/open-questions.ts'
import { questionId } from './attempt-page.tsx'
import { CourseCrumbs } from './course-words.tsx'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

export interface SubmissionPageProps {
  attempt: AttemptView
  open: OpenQuestion[]
  answered: number
  positions: { position: number; standing: Standing }[]
  form: FormState
}

export function SubmissionPage(page: SubmissionPageProps) {
  const { t } = useI18n()
  const { attempt, open, answered, positions, form } = page
  const { id, kind, course, title, number, attempts, isWithdrawn } = attempt
  const submit = t(`learn.submit-${kind}`)
  return (
    <>
      <CourseCrumbs
        course={course}
        here={[
          { href: to.attempt(id), label: <Foreign language={course.language}>{title}</Foreign> },
          { label: submit },
        ]}
      />
      <div className="measure stack">
        <PageHead title={submit} lead={t('learn.answered-of', { answered, total: positions.length })} />
        <ErrorSummary form={form} labels={{}} />
        {isWithdrawn && <WithdrawnNotice slug={course.slug} />}
        {open.length > 0 && <OpenList attemptId={id} open={open} positions={positions} />}
        <p>
          {attempts === null
            ? t('learn.attempt-number-any', { number })
            : t('learn.attempt-number-of', { number, attempts })}{' '}
          {t('learn.submit-note')}
        </p>
        <Ways {...page} />
      </div>
    </>
  )
}

/** To submit, or back. */
function Ways({ attempt: { id, kind, isWithdrawn }, form }: SubmissionPageProps) {
  const { t } = useI18n()
  return (
    <div className="row">
      {!isWithdrawn && (
        <ButtonForm look="main" action={to.attemptSubmission(id)} fields={{ confirmed: 'on' }} form={form}>
          {t(`learn.submit-${kind}`)}
        </ButtonForm>
      )}
      <a className="button" href={to.attempt(id)}>
        {t('learn.back-to-questions')}
      </a>
    </div>
  )
}

function OpenList({
  attemptId,
  open,
  positions,
}: Pick<SubmissionPageProps, 'open' | 'positions'> & { attemptId: string }) {
  const { t } = useI18n()
  const here = new Set(positions.filter(({ standing }) => standing === 'here').map(({ position }) => position))
  return (
    <>
      <h2>{t('learn.open-title', { open: open.length })}</h2>
      <ul className="missing">
        {open.map(({ position, why }) => (
          <li key={position}>
            <Sign name={why === 'unanswered' ? 'ring' : 'triangle'} />
            <div>
              {here.has(position) ? (
                <a href={to.attempt(attemptId, {}, questionId(position))}>{t('learn.question', { position })}</a>
              ) : (
                t('learn.question', { position })
              )}
              <p>{t(`learn.open-${why}`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
