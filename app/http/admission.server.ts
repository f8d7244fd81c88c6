/** Who may pass, decided before anything is read. */
import { redirect } from '@remix-run/node'
import type { LoadContext } from '#app/context.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import type { Guard } from '#app/domain/access/guards.ts'
import { NotFound } from '#app/platform/errors.ts'
import { landing, returnPath, to, wayOf, type Way } from '#app/addresses.ts'

/** @throws a redirect to the step that is missing, which leads back here, or NotFound */
export function admit(guard: Guard<Actor>, load: LoadContext, request: Request): void {
  const admission = guard.admit(load.actor)
  if (admission === 'not-found') throw new NotFound()
  if (admission !== 'admitted') throw redirect(missingStep(admission, load.actor, wayBack(request)), 303)
}

/**
 * Where somebody is led who may not pass yet: signing in, its second step, or setting up what a role asks for. Who is in
 * already has no step of signing in before her: she is led on.
 */
export function missingStep(admission: 'sign-in' | 'second-factor', actor: Actor, way: Way): string {
  if (admission === 'second-factor') return to.secondFactorSetUp(way)
  if (actor.kind === 'account') return landing(way.back, way.parked)
  return actor.kind === 'halfway' ? to.signInCode(way) : to.signIn(way)
}

/** The page asked for; or, where it is a step of signing in itself, what that step was to lead to. */
function wayBack(request: Request): Way {
  const { pathname, searchParams } = new URL(request.url)
  return wayOf(returnPath(pathname) ?? searchParams.get('back'))
}
