/** The page of a change that is one press: what it does, and its button. Where a link may lead, and where a refused press is told. */
import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { ButtonForm, type ButtonLook } from '#app/ui/buttons.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'

export interface PressPageProps {
  title: ReactNode
  text: ReactNode
  /** what to know before the press */
  notice?: ReactNode
  button: string
  /** the address the press is sent to */
  action: string
  /** back to where one came from */
  back: string
  look?: ButtonLook
  form: FormState
}

export function PressPage({ title, text, notice, button, action, back, look = 'main', form }: PressPageProps) {
  const { t } = useI18n()
  return (
    <div className="measure stack">
      <PageHead title={title} />
      <ErrorSummary form={form} labels={{}} />
      <p>{text}</p>
      {notice}
      <div className="row">
        <ButtonForm look={look} action={action} form={form}>
          {button}
        </ButtonForm>
        <a href={back}>{t('learn.back')}</a>
      </div>
    </div>
  )
}
