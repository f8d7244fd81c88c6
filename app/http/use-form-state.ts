/** What a form page shows: the refused form just sent, or the parked one, or an empty one. */
import { useActionData, useRouteLoaderData } from '@remix-run/react'
import { emptyForm, type FormState } from '#app/ui/form-state.ts'

/** For components of routes whose action is a `command`. */
export function useFormState(): FormState {
  const sent = useActionData<FormState>()
  const frame = useRouteLoaderData<{ parked?: FormState | null }>('root')
  return sent ?? frame?.parked ?? emptyForm
}

/** For components of routes whose action is an `inquiry`: what it answered; null until it was asked. */
export function useAnswer<R>(): R | null {
  return useActionData<{ answer?: R }>()?.answer ?? null
}
