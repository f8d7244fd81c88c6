/**
 * Takes one of the tries that a code of the second factor allows. They are counted apart from those of the password, so
 * that who knows the password cannot wipe the count by giving it again.
 */
import type { Context } from '#app/context.server.ts'
import { takeTry, type Try } from './take-try.server.ts'

export async function takeCodeTry(
  ctx: Pick<Context, 'auth' | 'db' | 'newId' | 'now' | 'request'>,
  accountId: string,
): Promise<Try & { key: string }> {
  const key = ctx.auth.hashToken(`second factor ${accountId}`)
  return { ...(await takeTry(ctx, { key, accountId })), key }
}
