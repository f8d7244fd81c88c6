/** A page that is a form: what is wrong above all, the title, the fields, and where else one may want to go. */
import type { ReactNode } from 'react'
import { ErrorSummary } from './error-summary.tsx'
import type { FieldAttributes, FormState } from './form-state.ts'
import { PageHead } from './page-head.tsx'
import { PostForm } from './post-form.tsx'

/** What the route of a form hands over. */
export interface FormProps {
  form: FormState
  /** what the browser checks, by field name */
  attributes: Record<string, FieldAttributes>
}

export interface FormPageProps {
  title: string
  lead?: ReactNode
  form: FormState
  /** the label of each field by name, in their order */
  labels?: Record<string, string>
  /** where the form goes, if not to its own address */
  action?: string
  /** fields and button */
  children: ReactNode
  after?: ReactNode
}

export function FormPage({ title, lead, form, labels = {}, action, children, after }: FormPageProps) {
  return (
    <div className="measure">
      <ErrorSummary form={form} labels={labels} />
      <PageHead title={title} lead={lead} />
      <div className="stack">
        <PostForm form={form} action={action}>
          {children}
        </PostForm>
        {after}
      </div>
    </div>
  )
}
