/** The centre's settings, a version for each change, and its logos. */
import { noCentre, type Centre, type CentreSettings } from '#app/domain/centre/centre.ts'
import type { Logo } from '#app/domain/centre/logo.ts'
import type { Db, Tx } from './database.server.ts'

/** The settings in force; `noCentre` before the first. */
export async function findCentre(db: Db): Promise<Centre> {
  return asCentre(await versions(db).orderBy('number', 'desc').limit(1).executeTakeFirst())
}

/**
 * The settings that a certificate of a day is shown and printed with: those in force then; before anybody had said
 * anything, what the product says by itself. Settings that came later never change it.
 */
export async function findCentreAt(db: Db, at: string): Promise<Centre> {
  return asCentre(await versions(db).where('at', '<=', at).orderBy('number', 'desc').limit(1).executeTakeFirst())
}

function versions(db: Db) {
  return db.selectFrom('centre_version').select(['settings', 'logo_hash'])
}

function asCentre(row: { settings: string; logo_hash: string | null } | undefined): Centre {
  if (row === undefined) return noCentre
  return { ...(JSON.parse(row.settings) as CentreSettings), logoHash: row.logo_hash }
}

export interface NewCentreVersion {
  at: string
  accountId: string
  centre: Centre
}

/**
 * Puts new settings in force. Two changes at once: the second fails on the number and is to be tried again by whoever
 * made it, so that none overwrites what it has not seen.
 */
export async function insertCentreVersion(tx: Tx, { at, accountId, centre }: NewCentreVersion): Promise<void> {
  const { logoHash, ...settings } = centre
  const last = await tx
    .selectFrom('centre_version')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst()
  await tx
    .insertInto('centre_version')
    .values({
      number: Number(last?.number ?? 0) + 1,
      at,
      account_id: accountId,
      settings: JSON.stringify(settings),
      logo_hash: logoHash,
    })
    .execute()
}

export interface StoredLogo {
  mediaType: Logo['mediaType']
  base64: string
}

/** Keeps a logo; the same one again is a no-op. @param hash SHA-256 of its base64, hex */
export async function insertLogo(tx: Tx, hash: string, { mediaType, base64 }: StoredLogo, at: string): Promise<void> {
  await tx
    .insertInto('centre_logo')
    .values({ hash, media_type: mediaType, base64, at })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
}

export async function findLogo(db: Db, hash: string): Promise<StoredLogo | null> {
  const row = await db
    .selectFrom('centre_logo')
    .where('hash', '=', hash)
    .select(['media_type', 'base64'])
    .executeTakeFirst()
  return row === undefined ? null : { mediaType: row.media_type, base64: row.base64 }
}
