/** People with a second factor, set up by the real use-case, and the app in their hand. */
import { setUpSecondFactor } from '#app/account/set-up-second-factor.server.ts'
import { signIn } from '#app/account/sign-in.server.ts'
import { insertGrant } from '#app/data/role-grants.server.ts'
import { hotp } from '#app/auth/one-time-codes.server.ts'
import { stepAt } from '#app/domain/access/second-factor.ts'
import { anonymous, type Halfway, type Role, type SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { seconds } from '#app/platform/clock.ts'
import { actorOf, aminasForm, goodPassword, identityOf } from './accounts.ts'
import type { World } from './world.ts'

/** Reads a key as an app does (RFC 4648 §6), blanks aside. */
export function keyFromBase32(text: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = Array.from(text.replace(/\s/g, ''), (letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
}

/** What an app shows. @param away steps from now */
export function codeOf(key: Buffer, now: string, away = 0): string {
  return hotp(key, stepAt(now) + away)
}

/** The key that is offered to somebody in her session. */
export function offeredKey(world: World, { accountId, sessionId }: Pick<SignedIn, 'accountId' | 'sessionId'>): Buffer {
  const names = { issuer: 'Darasa', account: 'a' }
  return keyFromBase32(world.services.auth.offerKey({ accountId, sessionId }, names).key)
}

export interface WithFactor {
  actor: SignedIn
  /** of the session cookie */
  token: string
  key: Buffer
  recoveryCodes: string[]
}

/** Sets a second factor up; the clock goes on a minute, so that the code of setting up is over. */
export async function withSecondFactor(world: World, member: SignedIn): Promise<WithFactor> {
  const key = offeredKey(world, member)
  const newCode = codeOf(key, world.now())
  const begun = await setUpSecondFactor(world.ctx(member), { password: goodPassword, newCode })
  if (isRefusal(begun)) throw new Error(`Setting up was refused: ${JSON.stringify(begun)}`)
  const who = { accountId: member.accountId, sessionId: begun.sessionId, now: world.now() }
  const recoveryCodes = (await world.services.auth.findNewRecoveryCodes(world.services.handles.reader, who)) ?? []
  world.pass(seconds(60))
  return { actor: await actorOf(world, begun.token), token: begun.token, key, recoveryCodes }
}

/** Gives the password alone. @returns who she is then */
export async function halfwayIn(world: World, email = aminasForm.email): Promise<Halfway> {
  const outcome = await signIn(world.ctx(anonymous), { email, password: goodPassword, back: '' })
  if (isRefusal(outcome) || outcome.kind !== 'signed-in') throw new Error('The password was refused')
  const { actor } = await identityOf(world, outcome.token)
  if (actor.kind !== 'halfway') throw new Error(`She is ${actor.kind}`)
  return actor
}

export async function grantRole(world: World, accountId: string, role: Role = 'operator'): Promise<void> {
  const { handles, newId, now } = world.services
  const scope = { role, scopeKind: 'centre' as const, scopeId: 'centre' }
  await insertGrant(handles.writer, { id: newId(), accountId, ...scope, at: now(), grantedBy: null, reason: 'test' })
}

/** Actions in the audit, the oldest first. */
export async function auditOf(world: World): Promise<{ action: string; by: string | null; reason: string }[]> {
  const rows = await world.services.handles.reader
    .selectFrom('audit_entry')
    .select(['action', 'actor_id', 'reason'])
    .orderBy('id')
    .execute()
  return rows.map(({ action, actor_id, reason }) => ({ action, by: actor_id, reason }))
}
