import { afterEach, beforeEach, expect, it } from 'vitest'
import { anonymous, hasRole, type SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import {
  actorOf,
  aMember,
  errorOf,
  goodPassword,
  identityOf,
  mailsOf,
  problemOf,
  signingIn,
} from '#tests/support/accounts.ts'
import { auditOf, codeOf, grantRole, halfwayIn, offeredKey, withSecondFactor } from '#tests/support/second-factor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { setUpSecondFactor } from './set-up-second-factor.server.ts'

let world: World
let amina: SignedIn
beforeEach(async () => {
  world = await aWorld()
  amina = await aMember(world)
  await grantRole(world, amina.accountId)
})
afterEach(() => world.close())

const setUp = (newCode: string, password = goodPassword, actor = amina) =>
  setUpSecondFactor(world.ctx(actor), { password, newCode })
const rightCode = (away = 0) => codeOf(offeredKey(world, amina), world.now(), away)

it('a right code of the offered key opens the roles, ends every other session, and the owner is told', async () => {
  const elsewhere = await signingIn(world)
  if (isRefusal(elsewhere) || elsewhere.kind !== 'signed-in') throw new Error('not signed in')
  expect(elsewhere.step).toBe('set-up')
  const done = await setUp(rightCode())
  if (isRefusal(done)) throw new Error('refused')
  expect(hasRole(await actorOf(world, done.token), 'operator')).toBe(true)
  expect((await identityOf(world, elsewhere.token)).actor).toEqual(anonymous)
  expect((await mailsOf(world)).at(-1)).toMatchObject({ kind: 'second-factor-changed', change: 'set-up' })
  expect(await auditOf(world)).toEqual([{ action: 'second-factor.set-up', by: amina.accountId, reason: 'own' }])
})

it('from then on the password alone leads halfway in', async () => {
  await setUp(rightCode())
  expect(await signingIn(world)).toMatchObject({ kind: 'signed-in', step: 'code' })
  await halfwayIn(world)
})

it('the code that set it up does not sign in as well', async () => {
  const code = rightCode()
  await setUp(code)
  const { auth, handles } = world.services
  const typed = { accountId: amina.accountId, typed: code, now: world.now() }
  expect(await auth.takeCode(handles.writer, typed)).toBe(false)
})

it('a code that does not fit the key changes nothing', async () => {
  expect(errorOf(await setUp(rightCode(3)), 'newCode')).toBe('second-factor.new-code-wrong')
  expect(await signingIn(world)).toMatchObject({ step: 'set-up' })
})

it('without the password nothing changes: somebody sat down at a computer she left', async () => {
  expect(errorOf(await setUp(rightCode(), 'not these words at all'), 'password')).toBe('account.current-password-wrong')
  expect(await signingIn(world)).toMatchObject({ step: 'set-up' })
})

it('an account that has one keeps it', async () => {
  const { actor } = await withSecondFactor(world, amina)
  const newCode = codeOf(offeredKey(world, actor), world.now())
  expect(problemOf(await setUp(newCode, goodPassword, actor))).toBe('second-factor.there')
})

it('the key lies sealed in the record, and the codes as hashes', async () => {
  const { key, recoveryCodes } = await withSecondFactor(world, amina)
  const { reader } = world.services.handles
  const [factors, codes] = [
    await reader.selectFrom('second_factor').select(['sealed_key', 'sealed_codes']).execute(),
    await reader.selectFrom('recovery_code').select('hash').execute(),
  ]
  const stored = JSON.stringify([
    factors,
    codes,
    factors.map((row) => Buffer.from(row.sealed_key, 'base64').toString()),
  ])
  expect(codes).toHaveLength(10)
  for (const secret of [key.toString('base64'), key.toString('hex'), key.toString('latin1'), ...recoveryCodes]) {
    expect(stored).not.toContain(secret)
    expect(stored).not.toContain(secret.replaceAll('-', ''))
  }
})
