/** A sheet that was handed in, and the form of the trainer's word on it. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { HandedInParts, Rubric } from '#app/items/sheet/handed-in.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { CheckboxField } from '#app/ui/choice-fields.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field, LongField } from '#app/ui/field.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { AuthorCrumbs } from './author-nav.tsx'
import type { WorkView } from './author-view.ts'

interface WorkPageProps {
  work: WorkView
  /** id of the review, made with the page */
  id: string
  form: FormState
}

export function WorkPage({ work, id, form }: WorkPageProps) {
  const { t, formatDate } = useI18n()
  const { course, language, rubric } = work
  const title = <Foreign language={language}>{work.title}</Foreign>
  const labels = Object.fromEntries(rubric.map((one) => [`marks.${one.id}`, one.words]))
  return (
    <>
      <AuthorCrumbs
        course={course}
        here={[{ href: to.works(course.slug), label: t('author.works') }, { label: title }]}
      />
      <div className="measure stack">
        <PageHead
          eyebrow={t(work.use === 'open-answer' ? 'author.answer-attempt' : 'author.work-version', {
            number: work.number,
            date: formatDate(work.at),
          })}
          title={title}
          lead={t('author.work-by', { name: work.name, date: formatDate(work.at) })}
        />
        <ErrorSummary form={form} labels={{ ...labels, comment: t('author.comment') }} />
        <HandedInParts parts={work.parts} language={language} />
        {work.review !== null && <Before work={work} />}
        <Word work={work} id={id} form={form} />
      </div>
    </>
  )
}

/** What was said of this version already. */
function Before({ work: { review, rubric, passMark, language } }: { work: WorkView }) {
  const { t, formatDate } = useI18n()
  const { verdict, comment, by, at } = review!
  return (
    <section className="callout">
      <h2>{t(`author.verdict-${verdict}`)}</h2>
      {verdict === 'marked' && <Rubric rubric={rubric} passMark={passMark} language={language} />}
      <p className="as-written" dir="auto">
        {comment}
      </p>
      <p className="small quiet">{t('author.review-by', { name: by, date: formatDate(at) })}</p>
    </section>
  )
}

function Word({ work: { id: handInId, use, rubric, language }, id, form }: WorkPageProps) {
  const { t } = useI18n()
  return (
    <section aria-labelledby="word">
      <h2 id="word">{t('author.your-word')}</h2>
      <PostForm className="stack" action={to.workReview(handInId)} form={form}>
        <input type="hidden" name="id" value={form.values['id'] ?? id} />
        <MarkFields rubric={rubric} language={language} form={form} />
        <LongField name="comment" form={form} label={t('author.comment')} hint={t('author.comment-hint')} optional />
        {use !== 'open-answer' && (
          <CheckboxField name="returned" form={form} label={t('author.return-it')} hint={t('author.return-hint')} />
        )}
        <div className="row">
          <SubmitButton>{t('author.send')}</SubmitButton>
        </div>
      </PostForm>
    </section>
  )
}

function MarkFields({ rubric, language, form }: Pick<WorkView, 'rubric' | 'language'> & { form: FormState }) {
  const { t } = useI18n()
  return rubric.map((one) => (
    <Field
      key={one.id}
      name={`marks.${one.id}`}
      form={form}
      inputMode="decimal"
      size={6}
      label={
        <>
          <Foreign language={language}>{one.words}</Foreign> ({t('sheet.marks-up-to', { maximum: one.maximum })})
        </>
      }
    />
  ))
}
