/** A form that is sent by POST. It carries the id of a parked form when one is being sent again. */
import type { ReactNode } from 'react'
import type { FormState } from './form-state.ts'

export interface PostFormProps {
  /** the page itself when missing */
  action?: string
  form?: FormState
  className?: string
  id?: string
  /** for the page's script */
  data?: Record<`data-${string}`, string>
  /** it sends a file */
  files?: boolean
  children: ReactNode
}

export function PostForm({ action, form, className, id, data = {}, files = false, children }: PostFormProps) {
  return (
    <form
      method="post"
      action={action}
      className={className}
      id={id}
      encType={files ? 'multipart/form-data' : undefined}
      {...data}
    >
      {form?.parked && <input type="hidden" name="parked" value={form.parked} />}
      {children}
    </form>
  )
}
