/** Correcting a wrong key: the form, and before anything is changed who would change and how. */
import { to } from '#app/addresses.ts'
import { regradePolicies } from '#app/domain/grading/regrade.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { useForeign } from '#app/items/use-foreign.ts'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { RadioField } from '#app/ui/choice-fields.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LongField } from '#app/ui/field.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { AuthorCrumbs } from './author-nav.tsx'
import type { CorrectionPreview, CorrectionView } from './author-view.ts'
import { KeyFields } from './key-fields.tsx'
import { PreviewOfCorrection } from './preview-of-correction.tsx'

interface CorrectionPageProps {
  item: CorrectionView
  form: FormState
  /** null until it was asked for */
  preview: CorrectionPreview | null
}

export function CorrectionPage({ item, form, preview }: CorrectionPageProps) {
  const { t } = useI18n()
  const { course, itemKey } = item
  const foreign = useForeign(item.language)
  const bank = { href: to.bank(course.slug), label: t('author.bank') }
  const one = { href: to.bankItem(course.slug, itemKey), label: <span lang="en">{itemKey}</span> }
  const title = t('author.correct-key')
  return (
    <>
      <AuthorCrumbs course={course} here={[bank, one, { label: title }]} />
      <div className="measure stack">
        <PageHead eyebrow={t(`author.kind-${item.kind}`)} title={title} lead={t('author.correct-key-lead')} />
        <ErrorSummary form={form} labels={{ reason: t('author.correction-reason') }} />
        <section className="item" aria-label={t('author.item')}>
          <FinishedHtml html={item.promptHtml} {...foreign} />
        </section>
        <KeyForm item={item} form={form} preview={preview} />
      </div>
    </>
  )
}

/** One form with two buttons: looking changes nothing, and only what was looked at can be sent. */
function KeyForm({ item, form: sent, preview }: CorrectionPageProps) {
  const { t } = useI18n()
  const { course, itemKey } = item
  const form: FormState = Object.keys(sent.values).length === 0 ? { ...sent, values: item.values } : sent
  return (
    <PostForm className="stack" action={to.keyCorrection(course.slug, itemKey)} form={form}>
      <h2>{t('author.key-right-now')}</h2>
      <KeyFields item={item} form={form} />
      <HowAndWhy form={form} />
      {preview !== null && <PreviewOfCorrection preview={preview} />}
      {preview !== null && <input type="hidden" name="seal" value={preview.seal} />}
      <div className="row">
        <SubmitButton
          look={preview === null ? 'main' : 'outlined'}
          action={to.keyCorrectionPreview(course.slug, itemKey)}
        >
          {t(preview === null ? 'author.preview' : 'author.preview-again')}
        </SubmitButton>
        {preview !== null && (
          <SubmitButton>{t(preview.isChange ? 'author.correct-now' : 'author.regrade-now')}</SubmitButton>
        )}
      </div>
    </PostForm>
  )
}

function HowAndWhy({ form }: { form: FormState }) {
  const { t } = useI18n()
  return (
    <>
      <RadioField
        name="policy"
        form={form}
        value="keep"
        label={t('author.policy')}
        choices={regradePolicies.map((value) => ({ value, label: t(`author.policy-${value}`) }))}
      />
      <LongField
        name="reason"
        rows={3}
        form={form}
        label={t('author.correction-reason')}
        hint={t('author.correction-reason-hint')}
      />
    </>
  )
}
