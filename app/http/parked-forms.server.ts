/**
 * A form whose sender's session had ended waits here: sealed, ten minutes, for the same account alone, used once. After
 * signing in it is shown filled in, to be sent with one press.
 */
import type { LoadContext } from '#app/context.server.ts'
import { returnPath, type Way } from '#app/addresses.ts'
import { emptyForm, type FormState } from '#app/ui/form-state.ts'

/**
 * Seals and keeps a form for whoever sent it: her session has ended, or lacks a step.
 * @returns the way back to it; null when nobody knows who sent it, or its page is none that signing in leads to
 */
export async function parkForm(load: LoadContext, request: Request, form: FormData): Promise<Way | null> {
  const { auth, handles, now, newId } = load.services
  const path = new URL(request.url).pathname
  const accountId = load.actor.kind === 'anonymous' ? load.endedAccountId : load.actor.accountId
  const back = returnPath(path)
  if (accountId === null || back === null) return null
  const fields = [...form].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && !/password/i.test(pair[0]),
  )
  const id = newId()
  await auth.parkForm(handles.writer, { id, accountId, path, fields, now: now() })
  return { back, parked: id }
}

/** The parked form of this account for this address, as a form page shows it; null when there is none. */
export async function readParked(load: LoadContext, url: URL): Promise<FormState | null> {
  const id = url.searchParams.get('parked')
  if (id === null || load.actor.kind !== 'account') return null
  const { auth, handles, now } = load.services
  const accountId = load.actor.accountId
  const fields = await auth.findParkedForm(handles.reader, { id, accountId, path: url.pathname, now: now() })
  if (fields === null) return null
  const values: Record<string, string> = {}
  for (const [name, value] of fields) values[name] = values[name] === undefined ? value : `${values[name]},${value}`
  return { ...emptyForm, values, parked: id }
}

export async function forgetParked(load: LoadContext, id: string): Promise<void> {
  if (load.actor.kind !== 'account') return
  const { auth, handles, now } = load.services
  await auth.forgetParkedForm(handles.writer, { id, accountId: load.actor.accountId, now: now() })
}
