/** The PDF of a certificate of nobody, with the centre's settings as they are now. Its number is nobody's. */
import { to } from '#app/addresses.ts'
import type { Context } from '#app/context.server.ts'
import { findCentre, findLogo } from '#app/data/centre.server.ts'
import { listOpenCourses } from '#app/data/courses.server.ts'
import { makeClaims } from '#app/domain/credential/claims.ts'
import { translator } from '#app/i18n/translate.ts'
import { NotFound } from '#app/platform/errors.ts'
import { certificateWords } from './certificate-words.ts'

/** All noughts: no certificate was or will be given it. */
const nobodys = '0'.repeat(26)

/** @throws NotFound while no course is published */
export async function renderSpecimen(ctx: Context): Promise<Uint8Array> {
  const [course] = await listOpenCourses(ctx.db)
  if (course === undefined) throw new NotFound()
  const { structure, number } = await ctx.editions.edition(ctx.db, course.editionId)
  const outline = await ctx.editions.outline(ctx.db, course.editionId, ctx.language)
  const centre = await findCentre(ctx.db)
  const claims = makeClaims({
    credentialId: nobodys,
    recipientName: translator(ctx.language).t('certify.specimen-name'),
    courseSlug: course.slug,
    titles: { [outline.language]: outline.title },
    edition: number,
    minutes: structure.minutes,
    outcomes: { [outline.language]: structure.outcomes.map((one) => outline.outcomes[one] ?? '').filter(Boolean) },
    language: ctx.language,
    completedAt: ctx.now(),
  })
  const sheet = certificateWords(claims, {
    language: ctx.language,
    publicUrl: ctx.settings.publicUrl,
    verifyPath: to.verify(nobodys),
    position: structure.position,
    centre,
    logo: centre.logoHash === null ? null : await findLogo(ctx.db, centre.logoHash),
  })
  return ctx.renderCertificate(sheet)
}
