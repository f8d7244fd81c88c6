/** What is due to whom: the rule that the access matrix is judged by, told apart from the code that follows it. */
import { to } from '#app/addresses.ts'
import type { Persona } from './personas.ts'
import type { BuiltRoute } from './routes.ts'

/** `code`: led to the second step of signing in; `set-up`: led to setting up what her role asks for */
export type Verdict = 'page' | 'sign-in' | 'code' | 'set-up' | 'not-found'

/** Ids in addresses that name somebody's own things. */
const owned = /:(attemptId|credentialId|sessionId|handInId)/
/** What trainers see of one course. */
const ofACourse = /^author\/(courses|works)\//
/** What a course has for those who are enrolled in it alone. */
const ofTheEnrolled = /^learn\/courses\/:courseSlug\/(lessons|checks|tests|scenarios|worksheets|place)\b/

/**
 * @param guard of the command, where it differs from that of the page
 * @throws for a guard that has no line here: nobody has thought of who may pass it
 */
export function accessOf({ path, guard }: Pick<BuiltRoute, 'path' | 'guard'>, persona: Persona): Verdict {
  if (guard === 'anyone') return 'page'
  if (persona.isHalfway) return guard === 'halfway' ? 'page' : 'code'
  if (!persona.isSignedIn) return 'sign-in'
  switch (guard) {
    case 'halfway':
      // She is in already, and led on.
      return 'page'
    case 'operator':
      if (persona.person?.grant?.role !== 'operator') return 'not-found'
      return persona.person.factor === 'none' ? 'set-up' : 'page'
    case 'trainer':
      if (persona.person?.grant?.role !== 'trainer') return 'not-found'
      return ofACourse.test(path) && persona.person.grant.scopeId === 'another-course' ? 'not-found' : 'page'
    case 'learner':
      if (owned.test(path) && !persona.isOwner) return 'not-found'
      return ofTheEnrolled.test(path) && !persona.isEnrolled ? 'not-found' : 'page'
    default:
      throw new Error(`No line for the guard ${guard} of /${path}`)
  }
}

/** Where each verdict leads instead of the page asked for. */
export const stepOf = { 'sign-in': to.signIn(), code: to.signInCode(), 'set-up': to.secondFactorSetUp() }

/** The step that a page is, if it is one. */
export function stepAt(path: string): keyof typeof stepOf | undefined {
  const [address] = path.split('?')
  return (Object.keys(stepOf) as (keyof typeof stepOf)[]).find((step) => stepOf[step] === address)
}
