/** A worksheet, the final work or a survey: its text, its fields, and the way to save and hand in. One form for both. */
import { to } from '#app/addresses.ts'
import { formatDuration } from '#app/i18n/duration.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import { Rubric } from '#app/items/sheet/handed-in.tsx'
import { useForeign } from '#app/items/use-foreign.ts'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { LanguageNotice } from '#app/ui/language-notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { CourseContents } from './course-contents.tsx'
import { CourseBand, CourseCrumbs } from './course-words.tsx'
import { useSaving } from './item-fields.tsx'
import { fieldName } from './sheet-control.ts'
import { SheetFieldView } from './sheet-fields.tsx'
import { SheetStatus } from './sheet-status.tsx'
import type { SheetView } from './sheet-view.ts'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

interface SheetPageProps {
  sheet: SheetView
  form: FormState
}

export function SheetPage({ sheet, form }: SheetPageProps) {
  const { course, language, isWithdrawn } = sheet
  return (
    <>
      <CourseCrumbs course={course} here={[{ label: <Foreign language={language}>{sheet.title}</Foreign> }]} />
      <div className="lesson">
        <article className="body stack">
          <CourseBand course={course} />
          <Head sheet={sheet} />
          <LanguageNotice shown={language} />
          {isWithdrawn && <WithdrawnNotice slug={course.slug} />}
          <ErrorSummary form={form} labels={labelsOf(sheet)} />
          <SheetStatus sheet={sheet} />
          <Rubric rubric={sheet.rubric} passMark={sheet.passMark} language={language} />
          <Fields sheet={sheet} form={form} />
        </article>
        <CourseContents course={course} current={sheet.activityId} />
      </div>
    </>
  )
}

const useLabels: Record<SheetView['use'], MessageKey> = {
  worksheet: 'sheet.worksheet',
  'final-work': 'sheet.final-work',
  survey: 'sheet.survey',
}

function Head({ sheet }: { sheet: SheetView }) {
  const i18n = useI18n()
  const { t } = i18n
  const lead = sheet.use === 'worksheet' && sheet.isRead ? 'sheet.lead-read' : (`sheet.lead-${sheet.use}` as const)
  return (
    <PageHead
      eyebrow={t('sheet.about', { kind: t(useLabels[sheet.use]), time: formatDuration(i18n, sheet.minutes) })}
      title={<Foreign language={sheet.language}>{sheet.title}</Foreign>}
      lead={t(lead)}
    />
  )
}

function labelsOf({ parts }: SheetView): Record<string, string> {
  const fields = parts.flatMap((part) => (part.kind === 'field' ? [part.field] : []))
  return Object.fromEntries(fields.map(({ id, kind, label }) => [fieldName(id, kind), label]))
}

function Fields({ sheet, form }: SheetPageProps) {
  const { course, activityId, isOpen } = sheet
  return (
    <PostForm
      className="stack"
      action={to.sheetEntries(course.slug, activityId)}
      form={form}
      data={useSaving(to.sheetEntry(course.slug, activityId), 'sheet.unsaved', sheet.enrolmentId)}
    >
      <Parts sheet={sheet} form={form} />
      {isOpen && <Press sheet={sheet} />}
    </PostForm>
  )
}

function Parts({ sheet: { parts, language, isOpen }, form }: SheetPageProps) {
  const foreign = useForeign(language)
  return parts.map((part, index) =>
    part.kind === 'html' ? (
      <FinishedHtml key={index} className="prose" html={part.html} {...foreign} />
    ) : (
      <SheetFieldView key={index} field={part.field} language={language} form={form} disabled={!isOpen} />
    ),
  )
}

function Press({ sheet }: { sheet: SheetView }) {
  const { t, formatTime } = useI18n()
  const { course, activityId, use, handIn, savedAt } = sheet
  const again = handIn === null ? 'sheet.hand-in' : 'sheet.hand-in-again'
  return (
    <>
      <p className="small quiet" id="before-handing-in">
        {t('sheet.required-note')} {use === 'worksheet' && t('sheet.hand-in-note')}
      </p>
      <div className="row">
        <SubmitButton action={to.handIns(course.slug, activityId)} describedBy="before-handing-in">
          {t(use === 'survey' ? 'sheet.send-survey' : again)}
        </SubmitButton>
        <SubmitButton look="outlined" unchecked>
          {t('sheet.save')}
        </SubmitButton>
        <p className="small quiet" data-count>
          {savedAt === null ? t('sheet.nothing-saved') : t('sheet.saved-at', { time: formatTime(savedAt) })}
        </p>
      </div>
    </>
  )
}
