/**
 * Changes the centre's settings: a new version beside the old ones, written down with who made it. Certificates of
 * earlier days keep the settings of their day.
 */
import type { Context } from '#app/context.server.ts'
import { insertAuditEntry } from '#app/data/audit.server.ts'
import { findCentre, insertCentreVersion, insertLogo } from '#app/data/centre.server.ts'
import { sha256 } from '#app/data/credentials.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { Centre, Dye, Signatory } from '#app/domain/centre/centre.ts'
import { largestLogo, readLogo } from '#app/domain/centre/logo.ts'
import { plainPicture } from '#app/domain/centre/plain-picture.ts'
import type { CertificateInput } from '#app/domain/credential/certificate.ts'
import { trialSheet } from '#app/domain/credential/trial-sheet.ts'
import { tidyText } from '#app/domain/person/tidy-text.ts'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import { languages, type Language } from '#app/i18n/locales.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'

export interface SettingsInput {
  names: Partial<Record<Language, string>>
  signatories: Signatory[]
  dye: Dye | null
  senderName: string
  replyTo: string
  languages: Language[]
}

export async function changeSettings(ctx: Context<SignedIn>, input: SettingsInput): Promise<null | Refusal> {
  const halves = halfSignatories(input.signatories)
  if (Object.keys(halves).length > 0) return refuse(halves)
  if (input.languages.length === 0) return refuse({ [`offered.${languages[0]}`]: 'operate.languages-missing' })
  return putInForce(ctx, (centre) => ({ ...centre, ...tidied(input) }))
}

/** A name without a role, or a role without a name, is a slip. */
function halfSignatories(signatories: Signatory[]): Record<string, MessageKey> {
  const wrong = signatories.map(({ name, role }, nth): [string, MessageKey] | null => {
    if ((name.trim() === '') === (role.trim() === '')) return null
    const missing = name.trim() === '' ? 'name' : 'role'
    return [`signatories.${nth}.${missing}`, `operate.signatory-${missing}`]
  })
  return Object.fromEntries(wrong.filter((one) => one !== null))
}

function tidied({ names, signatories, dye, senderName, replyTo, languages: offered }: SettingsInput): Partial<Centre> {
  const named = Object.entries(names).map(([language, name]) => [language, tidyText(name)])
  return {
    names: Object.fromEntries(named.filter(([, name]) => name !== '')) as Centre['names'],
    signatories: signatories
      .map(({ name, role }) => ({ name: tidyText(name), role: tidyText(role) }))
      .filter(({ name }) => name !== ''),
    dye,
    senderName: tidyText(senderName) || null,
    replyTo: replyTo.trim() || null,
    languages: languages.filter((language) => offered.includes(language)),
  }
}

/** @param bytes of the picture; null when none was chosen */
export async function changeLogo(
  ctx: Context<SignedIn>,
  { bytes }: { bytes: Uint8Array | null },
): Promise<null | Refusal> {
  if (bytes === null || bytes.length === 0) return refuse({ logo: 'operate.logo-missing' })
  if (bytes.length > largestLogo) return refuse({ logo: 'operate.logo-large' })
  const logo = readLogo(bytes)
  if (logo === null) return refuse({ logo: 'operate.logo-kind' })
  const plain = plainPicture(bytes, logo.mediaType)
  if (plain === null) return refuse({ logo: 'operate.logo-broken' })
  const base64 = Buffer.from(plain).toString('base64')
  const logoHash = sha256(base64)
  const { mediaType } = logo
  if (!(await prints(ctx, { hash: logoHash, mediaType, base64, words: 'Trial' })))
    return refuse({ logo: 'operate.logo-broken' })
  return putInForce(ctx, (centre) => ({ ...centre, logoHash }), { ...logo, base64 })
}

/** Sets a sheet with the logo. @throws when the same sheet fails without it: then it is not the picture's fault */
async function prints({ renderCertificate }: Context, logo: CertificateInput['logo']): Promise<boolean> {
  const printed = await renderCertificate(trialSheet(logo)).catch(() => null)
  if (printed !== null) return true
  await renderCertificate(trialSheet(null))
  return false
}

export async function removeLogo(ctx: Context<SignedIn>): Promise<null> {
  return putInForce(ctx, (centre) => ({ ...centre, logoHash: null }))
}

async function putInForce(
  ctx: Context<SignedIn>,
  change: (centre: Centre) => Centre,
  logo?: Parameters<typeof insertLogo>[2],
): Promise<null> {
  const at = ctx.now()
  const { accountId } = ctx.actor
  await ctx.db.transaction().execute(async (tx) => {
    const centre = change(await findCentre(tx))
    if (logo !== undefined && centre.logoHash !== null) await insertLogo(tx, centre.logoHash, logo, at)
    await insertCentreVersion(tx, { at, accountId, centre })
    const entry = { id: ctx.newId(), at, actorId: accountId, action: 'settings.changed', subject: 'centre' }
    await insertAuditEntry(tx, { ...entry, reason: logo === undefined ? 'settings' : 'logo' })
  })
  ctx.centres.forget()
  return null
}
