/**
 * An open attempt: every question, what is saved of each, and the way to submit. One form: "Save answers" and "Submit" send
 * the same fields, so that nothing typed is lost on the way to submitting.
 */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { LanguageNotice } from '#app/ui/language-notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import type { AttemptView } from './attempt-view.ts'
import { questionLabels } from './check-page.tsx'
import { CourseBand, CourseCrumbs } from './course-words.tsx'
import { ItemFields, useSaving } from './item-fields.tsx'
import type { OpenQuestionView } from './question-view.ts'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

export interface AttemptPageProps {
  attempt: AttemptView
  questions: OpenQuestionView[]
  open: { position: number; why: 'unanswered' | 'no-number' }[]
  answered: number
  needed: number
  maximum: number
  form: FormState
}

export function AttemptPage(page: AttemptPageProps) {
  const { t } = useI18n()
  const { attempt, questions, form } = page
  const title = <Foreign language={attempt.course.language}>{attempt.title}</Foreign>
  return (
    <>
      <CourseCrumbs
        course={attempt.course}
        here={[
          { href: to.assessment(attempt.course.slug, attempt.activityId), label: title },
          { label: t('learn.attempt-number', { number: attempt.number }) },
        ]}
      />
      <ErrorSummary form={form} labels={questionLabels(questions, t)} />
      <PostForm
        className="split"
        action={to.attemptResponses(attempt.id)}
        form={form}
        data={useSaving(to.attemptResponse(attempt.id))}
      >
        <div className="measure">
          <CourseBand course={attempt.course} unit={1} />
          <Head page={page} />
          <Languages page={page} />
          {attempt.isWithdrawn && <WithdrawnNotice slug={attempt.course.slug} />}
          {questions.map((question) => (
            <ItemFields
              key={question.position}
              question={question}
              total={questions.length}
              form={form}
              id={questionId(question.position)}
              disabled={attempt.isWithdrawn}
            />
          ))}
          {!attempt.isWithdrawn && (
            <div className="row">
              <SubmitButton look="outlined">{t('learn.save-answers')}</SubmitButton>
              <a href="#answers">{t('learn.see-all')}</a>
            </div>
          )}
        </div>
        <Answers page={page} />
      </PostForm>
    </>
  )
}

/** Where squares and lists lead. */
export function questionId(position: number): string {
  return `q-${position}`
}

function Head({ page: { attempt, needed, maximum, answered, questions } }: { page: AttemptPageProps }) {
  const { t } = useI18n()
  const title = <Foreign language={attempt.course.language}>{attempt.title}</Foreign>
  return (
    <PageHead title={title} lead={t('learn.attempt-lead', { questions: questions.length, needed, maximum })}>
      <p className="small">
        <b data-count>{t('learn.answered-of', { answered, total: questions.length })}</b> ·{' '}
        <a href="#answers">{t('learn.see-all')}</a>
      </p>
    </PageHead>
  )
}

/** The questions stay in the language the attempt was begun in; one that has no translation is in the course's first. */
function Languages({ page: { attempt, questions } }: { page: AttemptPageProps }) {
  const { t, language } = useI18n()
  if (attempt.language !== language)
    return <p className="quiet">{t('learn.attempt-language', { language: attempt.language })}</p>
  const foreign = questions.find((question) => question.language !== language)
  return foreign === undefined ? null : <LanguageNotice shown={foreign.language} />
}

function Answers({ page: { attempt, questions, open, answered } }: { page: AttemptPageProps }) {
  const { t } = useI18n()
  const { kind, number, attempts } = attempt
  return (
    <aside className="stack side" id="answers" aria-label={t('learn.your-answers')}>
      <h2>{t('learn.your-answers')}</h2>
      <p>
        <b data-count>{t('learn.answered-of', { answered, total: questions.length })}</b>
      </p>
      <nav aria-label={t('learn.questions')}>
        <ul className="squares">
          {questions.map((question) => (
            <Square
              key={question.position}
              position={question.position}
              isSaved={!open.some((one) => one.position === question.position && one.why === 'unanswered')}
            />
          ))}
        </ul>
      </nav>
      <ul className="legend">
        <li>
          <i className="done" />
          {t('learn.square-saved')}
        </li>
        <li>
          <i />
          {t('learn.square-open')}
        </li>
      </ul>
      {!attempt.isWithdrawn && (
        <>
          <hr />
          <SubmitButton action={to.attemptSubmission(attempt.id)}>{t(`learn.submit-${kind}`)}</SubmitButton>
          <p className="small quiet">
            {attempts === null
              ? t('learn.attempt-number', { number })
              : t('learn.attempt-number-of', { number, attempts })}{' '}
            <span data-open>{t('learn.open-note', { open: open.length })}</span>
          </p>
        </>
      )}
    </aside>
  )
}

function Square({ position, isSaved }: { position: number; isSaved: boolean }) {
  const { t, formatNumber } = useI18n()
  return (
    <li>
      <a href={`#${questionId(position)}`} data-square={position} className={isSaved ? 'done' : undefined}>
        {formatNumber(position)}
        <span className="away"> {t(isSaved ? 'learn.square-saved' : 'learn.square-open')}</span>
      </a>
    </li>
  )
}
