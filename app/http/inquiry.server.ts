/**
 * The only maker of actions that change nothing: what is sent is read, and the answer stands on the form's own page, above
 * what was typed. For what is too long or too private for an address: a file to look through, a key to try.
 */
import { data, type ActionFunctionArgs } from '@remix-run/node'
import { contextFor, recordLook, type Context, type LoadContext } from '#app/context.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { isRefusal, type Refusal } from '#app/i18n/refusal.ts'
import { emptyForm, type FormState } from '#app/ui/form-state.ts'
import { receive, refused, type FormCommand, type FormInput } from './command.server.ts'
import { inHttpTerms } from './failures.server.ts'
import type { Shape, Shaped } from './input.server.ts'
import type { Handler } from './query.server.ts'

export interface InquiryOptions<A extends Actor, P extends Shape, F, R> extends Pick<
  FormCommand<A, P, F, R>,
  'actor' | 'params' | 'form' | 'upload'
> {
  run(ctx: Context<A>, input: FormInput<P, F>): Promise<R | Refusal>
  /** as of a query */
  look?(params: Shaped<P>): string
}

/** What the page shows: the form as it was sent, and the answer; null when the form was refused. */
export interface AnsweredForm<R> extends FormState {
  answer: R | null
}

export function inquiry<A extends Actor, R, F = Record<string, never>, P extends Shape = Record<never, never>>(
  options: InquiryOptions<A, P, F, R>,
): Handler<ReturnType<typeof data<AnsweredForm<R> | FormState>>> {
  async function action({ context, params, request }: ActionFunctionArgs) {
    const load = context as unknown as LoadContext
    try {
      const received = await receive(options, { params, request }, load)
      if ('refused' in received) return received.refused
      const { input, values, parked } = received
      const ctx = contextFor(load, load.services.handles.reader) as Context<A>
      const answer = await options.run(ctx, input)
      if (isRefusal(answer)) return refused({ values, errors: answer.errors, problem: answer.problem, parked })
      if (options.look) await recordLook(load, options.look(input.params))
      return data({ ...emptyForm, values, parked, answer })
    } catch (error) {
      throw inHttpTerms(error, load)
    }
  }
  return Object.assign(action, { policy: { kind: 'command' as const, guard: options.actor.name } })
}
