/** Tells somebody by mail of a role that was given or ended: her devices were signed out, and the mail says why. */
import { findAccount } from '#app/data/accounts.server.ts'
import { listOpenCourses } from '#app/data/courses.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import type { RoleGrant } from '#app/domain/access/actor.ts'
import type { RoleChange } from '#app/domain/message.ts'
import { isLanguage, type Language } from '#app/i18n/locales.ts'
import type { Ctx, Whose } from './change-access.server.ts'

export interface RoleNews extends Whose {
  change: RoleChange['change']
  grantId: string
  scope: RoleGrant
}

/** In the language of the person, once for each change. Who cannot sign in anyway is told nothing. */
export async function tellRoleChange(ctx: Ctx, tx: Tx, { accountId, change, grantId, scope }: RoleNews): Promise<void> {
  const account = await findAccount(tx, accountId)
  if (account?.status !== 'active') return
  const { role, scopeKind, scopeId } = scope
  const language = isLanguage(account.language) ? account.language : ctx.language
  const scopeName = scopeKind === 'course' ? await titleOf(ctx, tx, scopeId, language) : scopeId
  const parameters: RoleChange = { change, role, scopeKind, scopeName }
  const purpose = `role-${change}:${grantId}`
  const mail = { id: ctx.newId(), purpose, accountId, language, parameters, at: ctx.now() }
  await enqueueMessage(tx, { ...mail, kind: 'role-changed' })
}

async function titleOf(ctx: Ctx, tx: Tx, slug: string, language: Language): Promise<string> {
  const course = (await listOpenCourses(tx)).find((one) => one.slug === slug)
  return course === undefined ? slug : (await ctx.editions.outline(tx, course.editionId, language)).title
}
