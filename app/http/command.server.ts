/**
 * The only maker of actions. It names who may call, the form (or JSON, for machines), the use-case and where one lands
 * after success (303). A refused form answers 422 on its own page with what was typed (429 when it came too
 * often, 503 when it cannot be saved now); a form whose session has ended is parked until its sender has signed in again.
 */
import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { contextFor, type Context, type LoadContext } from '#app/context.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import type { Guard } from '#app/domain/access/guards.ts'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import { BadRequest } from '#app/platform/errors.ts'
import { admit, missingStep } from './admission.server.ts'
import { busySeconds, inHttpTerms, isBusy } from './failures.server.ts'
import { isRefusal, refuseBusy, type Refusal } from '#app/i18n/refusal.ts'
import { emptyForm, type FormState } from '#app/ui/form-state.ts'
import { readForm, type FormSchema } from './form.ts'
import { readParams, type Shape, type Shaped } from './input.server.ts'
import { readJson } from './json.server.ts'
import { forgetParked, parkForm } from './parked-forms.server.ts'
import type { Handler } from './query.server.ts'

interface Common<A extends Actor, P extends Shape, F> {
  actor: Guard<A>
  params?: P
  run(ctx: Context<A>, input: { params: Shaped<P>; form: F }): Promise<unknown>
}

export interface FormCommand<A extends Actor, P extends Shape, F, R> extends Common<A, P, F> {
  /** the field that carries a file, whose bytes come as `file`; and what is said of one beyond every limit */
  upload?: { field: string; tooLarge: MessageKey }
  /** fields of the form; omit for a form that is a button alone */
  form?: FormSchema<F>
  run(ctx: Context<A>, input: { params: Shaped<P>; form: F; file: Uint8Array | null }): Promise<R | Refusal>
  /** where the person lands */
  next(result: R, input: { params: Shaped<P> }): string
  /** headers of the answer (cookies) */
  headers?(result: R, load: LoadContext): [string, string][]
}

export interface JsonCommand<A extends Actor, P extends Shape, F, R> extends Common<A, P, F> {
  json: FormSchema<F>
  run(ctx: Context<A>, input: { params: Shaped<P>; form: F }): Promise<R>
}

/** The name of the hidden field that says which parked form is being sent again. */
const parkedField = 'parked'

/** Makes the action of a page with a form. */
export function command<A extends Actor, R, F = Record<string, never>, P extends Shape = Record<never, never>>(
  options: FormCommand<A, P, F, R>,
): Handler<ReturnType<typeof data<FormState>> | Response> {
  async function action({ context, params, request }: ActionFunctionArgs) {
    const load = context as unknown as LoadContext
    try {
      const received = await receive(options, { params, request }, load)
      if ('refused' in received) return received.refused
      const { input, values, parked } = received
      const ctx = contextFor(load, load.services.handles.writer) as Context<A>
      const result = await options.run(ctx, input).catch(busyRefusal(load))
      if (isRefusal(result))
        return refused({ values, errors: result.errors, problem: result.problem, parked }, result.later)
      if (parked !== null) await forgetParked(load, parked)
      load.services.wakeJobs()
      return redirect(options.next(result, input), { status: 303, headers: options.headers?.(result, load) ?? [] })
    } catch (error) {
      throw inHttpTerms(error, load)
    }
  }
  return Object.assign(action, { policy: { kind: 'command' as const, guard: options.actor.name } })
}

/** Makes the action of a route for machines: JSON in, JSON out. */
export function jsonCommand<A extends Actor, R, F, P extends Shape = Record<never, never>>(
  options: JsonCommand<A, P, F, R>,
): Handler<Response> {
  async function action({ context, params, request }: ActionFunctionArgs): Promise<Response> {
    const load = context as unknown as LoadContext
    try {
      const admission = options.actor.admit(load.actor)
      if (admission === 'sign-in' || admission === 'second-factor') {
        return Response.json({ failure: admission }, { status: 401 })
      }
      admit(options.actor, load, request)
      const input = { params: readParams(options.params, params), form: await readJson(options.json, request) }
      const ctx = contextFor(load, load.services.handles.writer) as Context<A>
      const result = await options.run(ctx, input)
      load.services.wakeJobs()
      return Response.json(result)
    } catch (error) {
      throw inHttpTerms(error, load)
    }
  }
  return Object.assign(action, { policy: { kind: 'command' as const, guard: options.actor.name } })
}

export interface FormInput<P extends Shape, F> {
  params: Shaped<P>
  form: F
  file: Uint8Array | null
}

/** What a form brings: it is read, its sender let in, its fields checked. A refused form is answered with what was typed. */
export async function receive<A extends Actor, P extends Shape, F>(
  options: Pick<FormCommand<A, P, F, unknown>, 'actor' | 'params' | 'form' | 'upload'>,
  { params, request }: Pick<ActionFunctionArgs, 'params' | 'request'>,
  load: LoadContext,
): Promise<
  | { refused: ReturnType<typeof refused> }
  | { input: FormInput<P, F>; values: Record<string, string>; parked: string | null }
> {
  const form = await readBody(request)
  const parked = takeField(form, parkedField)
  const file = options.upload === undefined ? null : await takeFile(form, options.upload.field)
  await admitOrPark(options.actor, load, request, form)
  if (load.request.isTooLarge) return { refused: refusedFile(options.upload, parked) }
  const read = options.form ? readForm(options.form, form) : readBare<F>(form)
  if (!read.ok) return { refused: refused({ ...read.state, parked }) }
  const input = { params: readParams(options.params, params), form: read.data, file }
  return { input, values: read.values, parked }
}

/** What the database could not take now is shown again as it was typed, to be sent once more. */
function busyRefusal(load: LoadContext) {
  return (error: unknown): Refusal => {
    if (isBusy(error, load)) return refuseBusy(busySeconds)
    throw error
  }
}

async function readBody(request: Request): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  if (request.method !== 'POST') throw new BadRequest('a form is sent by POST')
  if (request.body === null || type === '') return new FormData()
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type)) throw new BadRequest('not a form')
  return request.formData()
}

async function admitOrPark(guard: Guard<Actor>, load: LoadContext, request: Request, form: FormData): Promise<void> {
  const admission = guard.admit(load.actor)
  const isMissingStep = admission === 'sign-in' || admission === 'second-factor'
  const parked = isMissingStep ? await parkForm(load, request, form) : null
  if (isMissingStep && parked !== null) throw redirect(missingStep(admission, load.actor, parked), 303)
  admit(guard, load, request)
}

function takeField(form: FormData, name: string): string | null {
  const value = form.get(name)
  form.delete(name)
  return typeof value === 'string' && value !== '' ? value : null
}

/** @returns its bytes; null when nothing was chosen */
async function takeFile(form: FormData, name: string): Promise<Uint8Array | null> {
  const value = form.get(name)
  form.delete(name)
  return value === null || typeof value === 'string' ? null : new Uint8Array(await value.arrayBuffer())
}

/** @throws 413 where the form has no place for a file */
function refusedFile(upload: { field: string; tooLarge: MessageKey } | undefined, parked: string | null) {
  if (upload === undefined) throw new Response(null, { status: 413 })
  return refused({ ...emptyForm, errors: { [upload.field]: { key: upload.tooLarge } }, parked })
}

function readBare<F>(
  form: FormData,
): { ok: true; data: F; values: Record<string, string> } | { ok: false; state: FormState } {
  if (Array.from(form.keys()).length > 0) throw new BadRequest('a field that this form does not have')
  return { ok: true, data: {} as F, values: {} }
}

export function refused(state: FormState, later?: Refusal['later']) {
  const body = { ...emptyForm, ...state }
  if (later === undefined) return data(body, { status: 422 })
  return data(body, { status: later.status, headers: { 'Retry-After': `${later.seconds}` } })
}
