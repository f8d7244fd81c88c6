/**
 * The only maker of loaders. It names who may call, the shape of what comes in and the use-case; refusal, 400 and the
 * read-only handle are done here, before anything is read.
 */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { contextFor, recordLook, type Context, type LoadContext } from '#app/context.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import type { Guard } from '#app/domain/access/guards.ts'
import { admit } from './admission.server.ts'
import { inHttpTerms } from './failures.server.ts'
import { readParams, readSearch, type Shape, type Shaped } from './input.server.ts'

export interface QueryOptions<A extends Actor, P extends Shape, S extends Shape, R> {
  actor: Guard<A>
  params?: P
  /** what may stand behind the question mark; anything else is a 400 */
  search?: S
  run(ctx: Context<A>, input: { params: Shaped<P>; search: Shaped<S>; url: URL }): Promise<R>
  /**
   * For pages that show people to staff: whom or which list, as the audit will name it. Written before the page is sent; what
   * was not there to be seen is not written.
   */
  look?(params: Shaped<P>): string
}

export interface Handler<R> {
  (args: LoaderFunctionArgs): Promise<R>
  /** what the access matrix reads */
  policy: { kind: 'query' | 'command'; guard: string }
}

/** Makes a loader. A `Response` returned by `run` (a redirect, a file) is passed through. */
export function query<
  A extends Actor,
  R,
  P extends Shape = Record<never, never>,
  S extends Shape = Record<never, never>,
>(options: QueryOptions<A, P, S, R>): Handler<Exclude<R, Response>> {
  async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Exclude<R, Response>> {
    const load = context as unknown as LoadContext
    try {
      admit(options.actor, load, request)
      const url = new URL(request.url)
      const input = { params: readParams(options.params, params), search: readSearch(options.search, url), url }
      const ctx = contextFor(load, load.services.handles.reader) as Context<A>
      const shown = (await options.run(ctx, input)) as Exclude<R, Response>
      if (options.look) await recordLook(load, options.look(input.params))
      return shown
    } catch (error) {
      throw inHttpTerms(error, load)
    }
  }
  return Object.assign(loader, { policy: { kind: 'query' as const, guard: options.actor.name } })
}
