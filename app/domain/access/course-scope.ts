/** Which courses somebody is a trainer of. A grant names a course by its slug. */
import type { Actor } from './actor.ts'

export function taughtCourses(actor: Actor): string[] {
  if (actor.kind !== 'account') return []
  const slugs = actor.grants
    .filter(({ role, scopeKind }) => role === 'trainer' && scopeKind === 'course')
    .map(({ scopeId }) => scopeId)
  return [...new Set(slugs)].sort()
}

export function teaches(actor: Actor, courseSlug: string): boolean {
  return taughtCourses(actor).includes(courseSlug)
}
