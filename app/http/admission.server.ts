/** Who may pass, decided before anything is read. */
import { redirect } from '@remix-run/node'
import type { LoadContext } from '#app/context.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import type { Guard } from '#app/domain/access/guards.ts'
import { NotFound } from '#app/platform/errors.ts'
import { returnPath, to } from '#app/addresses.ts'

/** @throws a redirect to sign-in that leads back here, or NotFound */
export function admit(guard: Guard<Actor>, load: LoadContext, request: Request): void {
  const admission = guard.admit(load.actor)
  if (admission === 'not-found') throw new NotFound()
  if (admission === 'sign-in') throw signInFirst(request)
}

function signInFirst(request: Request): Response {
  const back = returnPath(new URL(request.url).pathname)
  return redirect(to.signIn(back === null ? {} : { back }), 303)
}
