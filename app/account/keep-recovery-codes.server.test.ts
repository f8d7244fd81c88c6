import { expect, it } from 'vitest'
import { aMember } from '#tests/support/accounts.ts'
import { withSecondFactor } from '#tests/support/second-factor.ts'
import { aWorld } from '#tests/support/world.ts'
import { keepRecoveryCodes } from './keep-recovery-codes.server.ts'
import { readRecoveryCodes } from './read-recovery-codes.server.ts'

it('codes that were put away are not shown again, and work; once more changes nothing', async () => {
  const world = await aWorld()
  const amina = await withSecondFactor(world, await aMember(world))
  const yusuf = await withSecondFactor(world, await aMember(world, { email: 'yusuf@example.org' }))
  await keepRecoveryCodes(world.ctx(amina.actor))
  await keepRecoveryCodes(world.ctx(amina.actor))
  expect(await readRecoveryCodes(world.readingCtx(amina.actor))).toBeNull()
  expect(await readRecoveryCodes(world.readingCtx(yusuf.actor))).toEqual(yusuf.recoveryCodes)
  const { auth, handles } = world.services
  const typed = { accountId: amina.actor.accountId, typed: amina.recoveryCodes[0]!, now: world.now() }
  expect(await auth.takeRecoveryCode(handles.writer, typed)).toBe(true)
  await world.close()
})
