/** Where the person who started the server becomes its operator. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { Field } from '#app/ui/field.tsx'
import { FormPage, type FormProps } from '#app/ui/form-page.tsx'

export function OperatorClaimForm(props: FormProps) {
  const { t } = useI18n()
  return (
    <FormPage
      title={t('account.claim-title')}
      lead={t('account.claim-lead')}
      form={props.form}
      labels={{ code: t('account.code') }}
    >
      <Field
        {...props}
        name="code"
        label={t('account.code')}
        hint={t('account.code-hint')}
        autoComplete="one-time-code"
        code
      />
      <p>
        <SubmitButton>{t('account.claim')}</SubmitButton>
      </p>
    </FormPage>
  )
}
