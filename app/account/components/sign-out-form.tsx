/** The page of the one button that signs out. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { FormPage } from '#app/ui/form-page.tsx'

export function SignOutForm({ form }: { form: FormState }) {
  const { t } = useI18n()
  return (
    <FormPage
      title={t('account.sign-out-title')}
      lead={t('account.sign-out-lead')}
      form={form}
      after={
        <p className="quiet">
          <a href={to.myCourses()}>{t('shell.my-courses')}</a>
        </p>
      }
    >
      <SubmitButton>{t('account.sign-out')}</SubmitButton>
    </FormPage>
  )
}
