/** The centre's logo, which stands on its certificates and is anybody's to see. */
import type { Context } from '#app/context.server.ts'
import { findLogo } from '#app/data/centre.server.ts'
import { NotFound } from '#app/platform/errors.ts'

/** @throws NotFound */
export async function readLogo(
  ctx: Pick<Context, 'db'>,
  { hash }: { hash: string },
): Promise<{ mediaType: string; bytes: Uint8Array<ArrayBuffer> }> {
  const logo = await findLogo(ctx.db, hash)
  if (logo === null) throw new NotFound()
  return { mediaType: logo.mediaType, bytes: new Uint8Array(Buffer.from(logo.base64, 'base64')) }
}
