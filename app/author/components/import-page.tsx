/** Questions from another system: the form, and what its file holds, question by question. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { languageNames } from '#app/i18n/locales.ts'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FileField, SelectField } from '#app/ui/field.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { AuthorCrumbs } from './author-nav.tsx'
import type { ImportedFile, ImportView } from './author-view.ts'
import { ImportReport } from './import-report.tsx'

interface ImportPageProps extends ImportView {
  form: FormState
  /** null until one was sent, and when it was refused */
  file: ImportedFile | null
}

export function ImportPage({ file, ...page }: ImportPageProps) {
  const { t } = useI18n()
  const { course, form } = page
  const bank = { href: to.bank(course.slug), label: t('author.bank') }
  return (
    <>
      <AuthorCrumbs course={course} here={[bank, { label: t('author.import') }]} />
      <div className="measure stack">
        <PageHead title={t('author.import')} lead={t('author.import-lead')} />
        <ErrorSummary form={form} labels={{ file: t('author.import-file') }} />
        {file !== null && <ImportReport file={file} />}
        <Send {...page} />
      </div>
    </>
  )
}

function Send({ course, outcomes, languages, form }: Omit<ImportPageProps, 'file'>) {
  const { t } = useI18n()
  return (
    <PostForm className="stack" action={to.questionImport(course.slug)} form={form} files>
      <FileField
        name="file"
        form={form}
        label={t('author.import-file')}
        hint={t('author.import-file-hint')}
        accept=".xml,.txt,.gift,.zip,.csv,.tsv,text/xml,text/plain,text/csv,application/zip"
      />
      <SelectField
        name="outcome"
        form={form}
        label={t('author.import-outcome')}
        choices={outcomes.map(({ id, words }) => ({ value: id, label: words, lang: course.language }))}
      />
      <SelectField
        name="language"
        form={form}
        label={t('author.import-language')}
        choices={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
      />
      <div className="row">
        <SubmitButton>{t('author.import-look')}</SubmitButton>
      </div>
    </PostForm>
  )
}
