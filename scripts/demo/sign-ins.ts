/** How to sign in to the demo: who is worth a look, with address and password, and the keys of the staff's apps. */
import type { Instant } from '#app/platform/clock.ts'
import type { Settings } from '#app/platform/env.server.ts'
import { learners, type Learner } from './people.ts'
import { codeOf } from './second-factor.ts'
import { addressOf, grantees, operator, password } from './staff.ts'

const codesCommand = 'npm run demo -- --codes'

/** @param apps keys by login */
export function signInLines({ publicUrl }: Pick<Settings, 'publicUrl'>, apps: Map<string, string>): string[] {
  const [trainer, , coordinator] = grantees
  const rows: [who: string, login: string][] = [
    ['operator', operator.login],
    ['trainer', trainer!.login],
    ['coordinator (Kenya)', coordinator!.login],
    ['learner in the middle of the course', learnerLike(({ fate, language }) => fate === 'going' && language !== 'ar')],
    ['learner with a certificate', learnerLike(({ fate }) => fate === 'passed')],
    ['learner in Arabic', learnerLike(({ language }) => language === 'ar')],
  ]
  const width = Math.max(...rows.map(([who]) => who.length))
  return [
    `Sign in at ${publicUrl}/sign-in; everybody's password is "${password}":`,
    ...rows.map(([who, login]) => `  ${who.padEnd(width)}  ${addressOf({ login })}`),
    `Staff are asked for a code as well: "${codesCommand}" shows it, or give these keys to an app (TOTP):`,
    ...[...apps].map(([login, key]) => `  ${addressOf({ login })}  ${key}`),
  ]
}

function learnerLike(is: (learner: Learner) => boolean): string {
  return learners.find(is)!.login
}

const keyLine = /^ {2}(\S+@\S+) {2}([A-Z2-7 ]+)$/

/** The codes of this moment. @param kept the lines that were kept beside the demo */
export function codeLines(kept: string, now: Instant): string[] {
  return kept.split('\n').flatMap((line) => {
    const [, address, key] = keyLine.exec(line) ?? []
    return address === undefined || key === undefined ? [] : [`${codeOf(key, now)}  ${address}`]
  })
}
