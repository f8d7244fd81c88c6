import { expect, it } from 'vitest'
import { aMember, mailsOf } from '#tests/support/accounts.ts'
import { auditOf } from '#tests/support/second-factor.ts'
import { aWorld } from '#tests/support/world.ts'
import { recordFactorChange } from './record-factor-change.server.ts'

it('a change is in the audit and in her mail, in her language', async () => {
  const world = await aWorld()
  const { accountId, language } = await aMember(world)
  await world.services.handles.writer
    .transaction()
    .execute((tx) => recordFactorChange(world.services, tx, { id: accountId, language }, 'taken-off'))
  expect(await auditOf(world)).toEqual([{ action: 'second-factor.taken-off', by: accountId, reason: 'own' }])
  expect((await mailsOf(world)).at(-1)).toMatchObject({
    kind: 'second-factor-changed',
    accountId,
    language: 'fr',
    change: 'taken-off',
  })
  await world.close()
})
