/**
 * The only maker of actions. It names who may call, the form (or JSON, for machines), the use-case and where one lands
 * after success (303). A refused form answers 422 on its own page with what was typed; a form whose session has ended is
 * parked until its sender has signed in again.
 */
import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { contextFor, type Context, type LoadContext } from '#app/context.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import type { Guard } from '#app/domain/access/guards.ts'
import { BadRequest } from '#app/platform/errors.ts'
import { admit } from './admission.server.ts'
import { inHttpTerms } from './failures.server.ts'
import { isRefusal, type Refusal } from '#app/i18n/refusal.ts'
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
  /** fields of the form; omit for a form that is a button alone */
  form?: FormSchema<F>
  run(ctx: Context<A>, input: { params: Shaped<P>; form: F }): Promise<R | Refusal>
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
      const form = await readBody(request)
      const parked = takeField(form, parkedField)
      await admitOrPark(options.actor, load, request, form)
      const input = { params: readParams(options.params, params) }
      const read = options.form ? readForm(options.form, form) : readBare<F>(form)
      if (!read.ok) return refused({ ...read.state, parked })
      const ctx = contextFor(load, load.services.handles.writer) as Context<A>
      const result = await options.run(ctx, { ...input, form: read.data })
      if (isRefusal(result))
        return refused({ values: read.values, errors: result.errors, problem: result.problem, parked })
      if (parked !== null) await forgetParked(load, parked)
      load.services.wakeJobs()
      return redirect(options.next(result, input), { status: 303, headers: options.headers?.(result, load) ?? [] })
    } catch (error) {
      throw inHttpTerms(error)
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
      if (options.actor.admit(load.actor) === 'sign-in') return Response.json({ failure: 'sign-in' }, { status: 401 })
      admit(options.actor, load, request)
      const input = { params: readParams(options.params, params), form: await readJson(options.json, request) }
      const ctx = contextFor(load, load.services.handles.writer) as Context<A>
      const result = await options.run(ctx, input)
      load.services.wakeJobs()
      return Response.json(result)
    } catch (error) {
      throw inHttpTerms(error)
    }
  }
  return Object.assign(action, { policy: { kind: 'command' as const, guard: options.actor.name } })
}

async function readBody(request: Request): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  if (request.method !== 'POST') throw new BadRequest('a form is sent by POST')
  if (request.body === null || type === '') return new FormData()
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type)) throw new BadRequest('not a form')
  return request.formData()
}

async function admitOrPark(guard: Guard<Actor>, load: LoadContext, request: Request, form: FormData): Promise<void> {
  if (guard.admit(load.actor) === 'sign-in' && load.endedAccountId !== null) throw await parkForm(load, request, form)
  admit(guard, load, request)
}

function takeField(form: FormData, name: string): string | null {
  const value = form.get(name)
  form.delete(name)
  return typeof value === 'string' && value !== '' ? value : null
}

function readBare<F>(
  form: FormData,
): { ok: true; data: F; values: Record<string, string> } | { ok: false; state: FormState } {
  if (Array.from(form.keys()).length > 0) throw new BadRequest('a field that this form does not have')
  return { ok: true, data: {} as F, values: {} }
}

function refused(state: FormState) {
  return data({ ...emptyForm, ...state }, { status: 422 })
}
