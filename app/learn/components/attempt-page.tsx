/**
 * An open attempt: every question, what is saved of each, and the way to submit. One form: "Save answers" and "Submit" send
 * the same fields, so that nothing typed is lost on the way to submitting.
 */
import { to } from '#app/addresses.ts'
import type { OpenQuestion } from '#app/domain/attempt/open-questions.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { LanguageNotice } from '#app/ui/language-notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Sign } from '#app/ui/sign.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import type { AttemptView } from './attempt-view.ts'
import { questionLabels } from './check-page.tsx'
import { CourseBand, CourseCrumbs } from './course-words.tsx'
import { ItemFields, useSaving } from './item-fields.tsx'
import type { OpenQuestionView } from '#app/items/question-view.ts'
import { TimeOverPage } from './press-pages.tsx'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

export interface AttemptPageProps {
  attempt: AttemptView
  questions: OpenQuestionView[]
  open: OpenQuestion[]
  answered: number
  needed: number
  maximum: number
  form: FormState
}

export function AttemptPage(page: AttemptPageProps) {
  return page.attempt.isOver ? <TimeOverPage attempt={page.attempt} form={page.form} /> : <OpenAttemptPage {...page} />
}

function OpenAttemptPage(page: AttemptPageProps) {
  const { t } = useI18n()
  const { attempt, questions, form } = page
  const { course, id, isWithdrawn } = attempt
  return (
    <>
      <Crumbs attempt={attempt} />
      <ErrorSummary form={form} labels={questionLabels(questions, t)} />
      <PostForm
        className="split"
        action={to.attemptResponses(id)}
        form={form}
        data={useSaving(to.attemptResponse(id), 'learn.unsaved', id)}
      >
        <div className="measure">
          <CourseBand course={course} unit={1} />
          <Head page={page} />
          <Languages page={page} />
          {isWithdrawn && <WithdrawnNotice slug={course.slug} />}
          <Questions page={page} />
          {!isWithdrawn && <SaveAnswers />}
        </div>
        <Answers page={page} />
      </PostForm>
    </>
  )
}

function Crumbs({ attempt: { course, activityId, number, title } }: { attempt: AttemptView }) {
  const { t } = useI18n()
  const named = <Foreign language={course.language}>{title}</Foreign>
  return (
    <CourseCrumbs
      course={course}
      here={[
        { href: to.assessment(course.slug, activityId), label: named },
        { label: t('learn.attempt-number', { number }) },
      ]}
    />
  )
}

function Questions({ page: { attempt, questions, form } }: { page: AttemptPageProps }) {
  return questions.map((question) => (
    <ItemFields
      key={question.position}
      question={question}
      total={questions.length}
      form={form}
      id={questionId(question.position)}
      disabled={attempt.isWithdrawn}
    />
  ))
}

function SaveAnswers() {
  const { t } = useI18n()
  return (
    <div className="row">
      <SubmitButton look="outlined">{t('learn.save-answers')}</SubmitButton>
      <a href="#answers">{t('learn.see-all')}</a>
    </div>
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
      {attempt.deadlineAt !== null && <Deadline at={attempt.deadlineAt} seconds={attempt.secondsLeft ?? 0} />}
      <p className="small">
        <b data-count>{t('learn.answered-of', { answered, total: questions.length })}</b> ·{' '}
        <a href="#answers">{t('learn.see-all')}</a>
      </p>
    </PageHead>
  )
}

/** When it ends, in the reader's time; a script counts the minutes down and says when few are left. */
function Deadline({ at, seconds }: { at: string; seconds: number }) {
  const { t, formatDate, formatTime } = useI18n()
  return (
    <p>
      <b>{t('learn.until', { date: formatDate(at), time: formatTime(at) })}</b>{' '}
      <span
        className="quiet"
        role="status"
        data-seconds={seconds}
        data-left={t('learn.minutes-left', { minutes: '#' })}
        data-over={t('learn.time-over')}
      />
    </p>
  )
}

/** The questions stay in the language the attempt was begun in; one that has no translation is in the course's first. */
function Languages({ page: { attempt, questions } }: { page: AttemptPageProps }) {
  const { t, language } = useI18n()
  if (attempt.language !== language)
    return (
      <div className="flash info" role="note">
        <Sign name="ring" />
        <p>{t('learn.attempt-language', { language: attempt.language })}</p>
      </div>
    )
  const foreign = questions.find((question) => question.language !== language)
  return foreign === undefined ? null : <LanguageNotice shown={foreign.language} />
}

function Answers({ page }: { page: AttemptPageProps }) {
  const { t } = useI18n()
  const { attempt, questions, answered } = page
  return (
    <aside className="stack side" id="answers" aria-label={t('learn.your-answers')}>
      <h2>{t('learn.your-answers')}</h2>
      <p>
        <b data-count>{t('learn.answered-of', { answered, total: questions.length })}</b>
      </p>
      <Squares page={page} />
      {!attempt.isWithdrawn && <Submit page={page} />}
    </aside>
  )
}

/** A square for each question, and what their colours mean. */
function Squares({ page: { questions, open } }: { page: AttemptPageProps }) {
  const { t } = useI18n()
  const unanswered = new Set(open.filter(({ why }) => why === 'unanswered').map(({ position }) => position))
  return (
    <>
      <nav aria-label={t('learn.questions')}>
        <ul className="squares">
          {questions.map(({ position }) => (
            <Square key={position} position={position} isSaved={!unanswered.has(position)} />
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
        <li>
          <i className="wait" />
          {t('learn.square-waiting')}
        </li>
      </ul>
    </>
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

function Submit({ page: { attempt, open } }: { page: AttemptPageProps }) {
  const { t } = useI18n()
  const { id, kind, number, attempts } = attempt
  const which =
    attempts === null ? t('learn.attempt-number-any', { number }) : t('learn.attempt-number-of', { number, attempts })
  return (
    <>
      <hr />
      <p className="small" id="before-submitting">
        {which} {t('learn.submit-note')}
      </p>
      <SubmitButton action={to.attemptSubmission(id)} describedBy="before-submitting">
        {t(`learn.submit-${kind}`)}
      </SubmitButton>
      <p className="small quiet">
        <span data-open>{t('learn.open-note', { open: open.length })}</span>
      </p>
    </>
  )
}
