import { afterEach, beforeEach, expect, it } from 'vitest'
import { aMember, errorOf, goodPassword, mailsOf } from '#tests/support/accounts.ts'
import { codeOf, halfwayIn, withSecondFactor, type WithFactor } from '#tests/support/second-factor.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { giveCode } from './give-code.server.ts'
import { readRecoveryCodes } from './read-recovery-codes.server.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.server.ts'

let world: World
let amina: WithFactor
beforeEach(async () => {
  world = await aWorld()
  amina = await withSecondFactor(world, await aMember(world))
})
afterEach(() => world.close())

const renew = (code: string) => renewRecoveryCodes(world.ctx(amina.actor), { password: goodPassword, code })

it('ten new ones work, the old ones no longer do, and the owner is told', async () => {
  expect(await renew(codeOf(amina.key, world.now()))).toBeNull()
  const fresh = (await readRecoveryCodes(world.readingCtx(amina.actor)))!
  expect(fresh).toHaveLength(10)
  expect(fresh.filter((code) => amina.recoveryCodes.includes(code))).toEqual([])
  const give = async (code: string) => giveCode(world.ctx(await halfwayIn(world)), { kind: 'recovery', code })
  expect(errorOf(await give(amina.recoveryCodes[0]!), 'code')).toBe('second-factor.recovery-code-wrong')
  expect(await give(fresh[0]!)).toMatchObject({ codesLeft: 9 })
  expect((await mailsOf(world)).map(({ change }) => change)).toContain('codes-renewed')
})

it('the last code left makes new ones', async () => {
  expect(await renew(amina.recoveryCodes[9]!)).toBeNull()
})

it('a wrong code makes none', async () => {
  expect(errorOf(await renew('000000'), 'code')).toBe('second-factor.either-code-wrong')
})
