/** Buttons. One filled button a view; all others are outlined. */
import type { ReactNode } from 'react'
import type { FormState } from './form-state.ts'
import { PostForm } from './post-form.tsx'

/** `main` filled, `outlined` the usual one, `bad` takes something away, `plain` looks like a link */
export type ButtonLook = 'main' | 'outlined' | 'bad' | 'plain'

export function buttonClass(look: ButtonLook): string {
  return look === 'outlined' ? 'button' : `button ${look}`
}

export interface SubmitButtonProps {
  /** a verb with its object: "Submit test" */
  children: ReactNode
  look?: ButtonLook
  /** where a form has two buttons: sent with the form */
  name?: string
  value?: string
  /** sends to another address than the form's own */
  action?: string
  /** sends without the browser's own checks: saving what is unfinished */
  unchecked?: boolean
  describedBy?: string
}

export function SubmitButton({
  children,
  look = 'main',
  name,
  value,
  action,
  unchecked,
  describedBy,
}: SubmitButtonProps) {
  return (
    <button
      type="submit"
      className={buttonClass(look)}
      name={name}
      value={value}
      formAction={action}
      formNoValidate={unchecked}
      aria-describedby={describedBy}
    >
      {children}
    </button>
  )
}

export interface ButtonFormProps {
  /** the address the press is sent to */
  action: string
  children: ReactNode
  look?: ButtonLook
  /** sent along, unseen */
  fields?: Record<string, string>
  /** of a page that may show a form again after signing in */
  form?: FormState
  describedBy?: string
}

/** A change that is one press: a form with one button. */
export function ButtonForm({ action, children, look = 'outlined', fields = {}, form, describedBy }: ButtonFormProps) {
  return (
    <PostForm action={action} form={form} className="press">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look={look} describedBy={describedBy}>
        {children}
      </SubmitButton>
    </PostForm>
  )
}
