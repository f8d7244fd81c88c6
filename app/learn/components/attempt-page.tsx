/**
 * An open attempt: every question, what is saved of each, and the way to submit. One form: "Save answers" and "Submit" send
 * the same fields, so that nothing typed is lost on the way to submitting.
 */
import { to } from '#app/addresses.ts'
import type { OpenQuestion } from '#app/domain/attempt/open-questions.ts'
import type { Standing } from '#app/domain/attempt/walk.ts'
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
import type { OpenQuestionView, ReviewedQuestionView } from '#app/items/question-view.ts'
import { JustLeft, WayOn } from './one-by-one.tsx'
import { TimeOverPage } from './press-pages.tsx'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

export interface AttemptPageProps {
  attempt: AttemptView
  /** those that are asked now: all, or the one that is next */
  questions: OpenQuestionView[]
  /** of the attempt, with where each stands where they come one after another */
  positions: { position: number; standing: Standing }[]
  /** the question that was left behind last, where what came of it is told at once */
  justLeft: ReviewedQuestionView | null
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
          <JustLeft page={page} />
          <Questions page={page} />
          {!isWithdrawn && (attempt.isOneByOne ? <WayOn page={page} /> : <SaveAnswers />)}
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

function Questions({ page: { attempt, positions, questions, form } }: { page: AttemptPageProps }) {
  return questions.map((question) => (
    <ItemFields
      key={question.position}
      question={question}
      total={positions.length}
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

function Head({ page: { attempt, needed, maximum, answered, positions } }: { page: AttemptPageProps }) {
  const { t } = useI18n()
  const title = <Foreign language={attempt.course.language}>{attempt.title}</Foreign>
  return (
    <PageHead title={title} lead={t('learn.attempt-lead', { questions: positions.length, needed, maximum })}>
      {attempt.isOneByOne && <p>{t('learn.rules-one-by-one')}</p>}
      {attempt.deadlineAt !== null && <Deadline at={attempt.deadlineAt} seconds={attempt.secondsLeft ?? 0} />}
      <p className="small">
        <b data-count>{t('learn.answered-of', { answered, total: positions.length })}</b> ·{' '}
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
  const { attempt, positions, answered } = page
  return (
    <aside className="stack side" id="answers" aria-label={t('learn.your-answers')}>
      <h2>{t('learn.your-answers')}</h2>
      <p>
        <b data-count>{t('learn.answered-of', { answered, total: positions.length })}</b>
      </p>
      <Squares page={page} />
      {!attempt.isWithdrawn && <Submit page={page} />}
    </aside>
  )
}

/** A square for each question, and what their colours mean. */
function Squares({ page: { positions, open } }: { page: AttemptPageProps }) {
  const { t } = useI18n()
  const unanswered = new Set(open.filter(({ why }) => why === 'unanswered').map(({ position }) => position))
  return (
    <>
      <nav aria-label={t('learn.questions')}>
        <ul className="squares">
          {positions.map(({ position, standing }) => (
            <Square key={position} position={position} isSaved={!unanswered.has(position)} standing={standing} />
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

/** One that cannot be answered now leads nowhere. */
function Square({ position, isSaved, standing }: { position: number; isSaved: boolean; standing: Standing }) {
  const { t, formatNumber } = useI18n()
  const words = standing === 'behind' && !isSaved ? 'learn.square-left' : 'learn.square-open'
  const inside = (
    <>
      {formatNumber(position)}
      <span className="away"> {t(isSaved ? 'learn.square-saved' : words)}</span>
    </>
  )
  const look = { 'data-square': position, className: isSaved ? 'done' : undefined }
  return (
    <li>
      {standing === 'here' ? (
        <a href={`#${questionId(position)}`} {...look}>
          {inside}
        </a>
      ) : (
        <span {...look}>{inside}</span>
      )}
    </li>
  )
}

function Submit({ page: { attempt, questions, open } }: { page: AttemptPageProps }) {
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
      <SubmitButton
        look={attempt.isOneByOne && questions.length > 0 ? 'outlined' : 'main'}
        action={to.attemptSubmission(id)}
        describedBy="before-submitting"
      >
        {t(`learn.submit-${kind}`)}
      </SubmitButton>
      <p className="small quiet">
        <span data-open>{t('learn.open-note', { open: open.length })}</span>
      </p>
    </>
  )
}
