/** The second factor of the demo's staff: setting it up, giving its code, and the app that makes the codes. */
import { giveCode } from '#app/account/give-code.server.ts'
import { keepRecoveryCodes } from '#app/account/keep-recovery-codes.server.ts'
import { offerSecondFactor } from '#app/account/offer-second-factor.server.ts'
import { setUpSecondFactor } from '#app/account/set-up-second-factor.server.ts'
import { hotp } from '#app/auth/one-time-codes.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { stepAt } from '#app/domain/access/second-factor.ts'
import type { Instant } from '#app/platform/clock.ts'
import { comeBack, done, signedIn, takeSession } from './accounts.ts'
import { password, type StaffMember } from './staff.ts'
import type { Browser, World } from './world.ts'

/** Gives the key that is offered to the app, and the app's first code to the site. @returns her, roles in force */
export async function setUpApp(world: World, browser: Browser, member: StaffMember): Promise<SignedIn> {
  const ctx = world.ctx(browser, await signedIn(world, browser))
  const { key } = await offerSecondFactor(ctx)
  world.apps.set(member.login, key)
  takeSession(world, browser, done(await setUpSecondFactor(ctx, { password, newCode: codeOf(key, world.now()) })))
  const actor = await signedIn(world, browser)
  await keepRecoveryCodes(world.ctx(browser, actor))
  return actor
}

/** Comes back with password and code. */
export async function comeBackWithCode(world: World, browser: Browser, member: StaffMember): Promise<SignedIn> {
  const back = await comeBack(world, browser, member)
  if (back !== null) return back
  const halfway = await world.actorAt(browser)
  if (halfway.kind !== 'halfway') throw new Error(`${member.login} is ${halfway.kind}, and should be asked for a code`)
  const code = codeOf(world.apps.get(member.login)!, world.now())
  takeSession(world, browser, done(await giveCode(world.ctx(browser, halfway), { kind: 'app', code })))
  return signedIn(world, browser)
}

/** What an app shows. @param key in Base 32 (RFC 4648 §6), blanks aside */
export function codeOf(key: string, now: Instant): string {
  return hotp(fromBase32(key), stepAt(now))
}

function fromBase32(text: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = Array.from(text.replace(/\s/g, ''), (letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
}
