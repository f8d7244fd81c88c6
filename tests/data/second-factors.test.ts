import { expect, it } from 'vitest'
import {
  countRecoveryCodes,
  deleteFactor,
  findFactor,
  findSealedCodes,
  forgetOldSealedCodes,
  forgetSealedCodes,
  replaceRecoveryCodes,
  setFactor,
  spendRecoveryCode,
  takeStep,
} from '#app/data/second-factors.server.ts'
import { findSession, insertSession } from '#app/data/sessions.server.ts'
import { hours, later } from '#app/platform/clock.ts'
import { aLearner } from '#tests/support/world.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('second factors', (world) => {
  const db = () => world().services.handles.writer
  const now = () => world().now()

  async function withFactor(): Promise<string> {
    const { accountId } = await aLearner(world())
    await setFactor(db(), { accountId, sealedKey: 'sealed', lastStep: 59_000_000, at: now() })
    return accountId
  }

  const codes = (accountId: string, hashes: string[]) =>
    replaceRecoveryCodes(db(), { accountId, hashes, sealed: hashes.join(), at: now() })

  it('an account has one or none; another takes its place, and the recovery codes go', async () => {
    const { accountId } = await aLearner(world())
    expect(await findFactor(db(), accountId)).toBeNull()
    await setFactor(db(), { accountId, sealedKey: 'first', lastStep: 1, at: now() })
    await codes(accountId, ['a', 'b'])
    world().pass(hours(1))
    await setFactor(db(), { accountId, sealedKey: 'second', lastStep: 2, at: now() })
    expect(await findFactor(db(), accountId)).toEqual({ sealedKey: 'second', lastStep: 2, setAt: now() })
    expect(await countRecoveryCodes(db(), accountId)).toBe(0)
  })

  it('a step is taken once, and none before it', async () => {
    const accountId = await withFactor()
    const taken = await Promise.all([1, 2, 3].map(() => takeStep(db(), accountId, 59_000_001)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await takeStep(db(), accountId, 59_000_000)).toBe(false)
    expect(await takeStep(db(), accountId, 59_000_002)).toBe(true)
    expect(await findFactor(db(), accountId)).toMatchObject({ lastStep: 59_000_002 })
  })

  it('a recovery code works once, for its account alone', async () => {
    const [amina, yusuf] = [await withFactor(), await withFactor()]
    await codes(amina, ['a', 'b'])
    await codes(yusuf, ['a'])
    expect(await spendRecoveryCode(db(), amina, 'c', now())).toBe(false)
    const spent = await Promise.all([1, 2, 3].map(() => spendRecoveryCode(db(), amina, 'a', now())))
    expect(spent.filter(Boolean)).toHaveLength(1)
    expect([await countRecoveryCodes(db(), amina), await countRecoveryCodes(db(), yusuf)]).toEqual([1, 1])
  })

  it('codes wait sealed until they are put away, or old', async () => {
    const [amina, yusuf] = [await withFactor(), await withFactor()]
    await codes(amina, ['a'])
    await codes(yusuf, ['b'])
    expect(await findSealedCodes(db(), amina, later(now(), -1))).toBe('a')
    expect(await findSealedCodes(db(), amina, now())).toBeNull()
    await forgetSealedCodes(db(), amina)
    expect(await findSealedCodes(db(), amina, later(now(), -1))).toBeNull()
    await forgetOldSealedCodes(db(), now())
    expect(await findSealedCodes(db(), yusuf, later(now(), -1))).toBe('b')
    await forgetOldSealedCodes(db(), later(now(), 1))
    expect(await findSealedCodes(db(), yusuf, later(now(), -1))).toBeNull()
  })

  it('it is taken off once, with its codes', async () => {
    const accountId = await withFactor()
    await codes(accountId, ['a'])
    expect(await deleteFactor(db(), accountId)).toBe(true)
    expect(await deleteFactor(db(), accountId)).toBe(false)
    expect(await findFactor(db(), accountId)).toBeNull()
    expect(await countRecoveryCodes(db(), accountId)).toBe(0)
  })

  it('a session says whether it was given, and whether its account has one', async () => {
    const [amina, yusuf] = [await withFactor(), (await aLearner(world())).accountId]
    const session = (tokenHash: string, accountId: string, factorAt: string | null) => {
      const [id, at] = [world().services.newId(), now()]
      return insertSession(db(), { id, tokenHash, accountId, kind: 'staff', device: '', factorAt, at })
    }
    await session('whole', amina, now())
    await session('halfway', amina, null)
    await session('without', yusuf, null)
    const read = async (tokenHash: string) => {
      const found = await findSession(db(), tokenHash, now())
      return [found?.hasSecondFactor, found?.factorAt]
    }
    expect(await read('whole')).toEqual([true, now()])
    expect(await read('halfway')).toEqual([true, null])
    expect(await read('without')).toEqual([false, null])
  })
})
