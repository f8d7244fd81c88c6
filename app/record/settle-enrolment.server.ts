/**
 * Derives what an enrolment has come to, stores it, and decides completion: all in the transaction of the fact that may
 * have met the last requirement. Whoever completes the course has the certificate's record and a mail waiting when it
 * commits, or neither.
 */
import type { Context } from '#app/context.server.ts'
import { findAccount } from '#app/data/accounts.server.ts'
import { insertCredential } from '#app/data/credentials.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { completeEnrolment, type EnrolmentRecord } from '#app/data/enrolments.server.ts'
import { insertEvent } from '#app/data/events.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import { listFacts, writeSummaries } from '#app/data/summaries.server.ts'
import { languages, type CourseOutline, type Language } from '#app/domain/course/structure.ts'
import { makeClaims } from '#app/domain/credential/claims.ts'
import { isComplete, summarise, type Summaries } from '#app/domain/progress/summaries.ts'

/** @param enrolment held by this transaction */
export async function settleEnrolment(ctx: Context, tx: Tx, enrolment: EnrolmentRecord): Promise<Summaries> {
  const { structure } = await ctx.editions.edition(tx, enrolment.editionId)
  const summaries = summarise(structure, await listFacts(tx, enrolment))
  await writeSummaries(tx, enrolment.id, summaries)
  if (isComplete(summaries)) await complete(ctx, tx, enrolment, summaries.progress.lastActiveAt)
  return summaries
}

/** @param at when the last requirement was met: a later instant would make the summaries just written too old */
async function complete(ctx: Context, tx: Tx, enrolment: EnrolmentRecord, at: string): Promise<void> {
  if (!(await completeEnrolment(tx, enrolment.id, at))) return
  const event = { enrolmentId: enrolment.id, id: ctx.newId(), kind: 'course.completed' as const }
  await insertEvent(tx, { ...event, happenedAt: at, recordedAt: at })
  const outlines = await outlinesOf(ctx, tx, enrolment.editionId)
  const recipient = await recipientOf(ctx, tx, enrolment)
  const credentialId = await award(ctx, tx, { enrolment, recipient, outlines, at })
  const courseTitle = (outlines.find(({ language }) => language === recipient.language) ?? outlines[0]!).title
  await enqueueMessage(tx, {
    id: ctx.newId(),
    purpose: `course-completed:${enrolment.id}`,
    accountId: enrolment.accountId,
    kind: 'course-completed',
    language: recipient.language,
    parameters: { courseTitle, credentialId },
    at,
  })
}

/** The words of the edition in each of its languages. */
async function outlinesOf(ctx: Context, tx: Tx, editionId: string): Promise<CourseOutline[]> {
  const { structure } = await ctx.editions.edition(tx, editionId)
  const outlines: CourseOutline[] = []
  for (const language of structure.languages) {
    const outline = await ctx.editions.outline(tx, editionId, language)
    if (outline.language === language) outlines.push(outline)
  }
  return outlines
}

interface Recipient {
  name: string
  language: Language
}

/** Whose course it is: the one who acts, in the language she reads in, or the learner whose work somebody has marked, or whose time ran out. */
async function recipientOf(ctx: Context, tx: Tx, { accountId }: EnrolmentRecord): Promise<Recipient> {
  const { actor } = ctx
  if (actor.kind === 'account' && actor.accountId === accountId) return { name: actor.name, language: ctx.language }
  const account = await findAccount(tx, accountId)
  if (account === null) throw new Error(`The enrolment's account ${accountId} is gone`)
  return { name: account.name, language: languages.find((one) => one === account.language) ?? ctx.language }
}

interface Award {
  enrolment: EnrolmentRecord
  recipient: Recipient
  outlines: CourseOutline[]
  at: string
}

/** Writes the record of the certificate, not signed yet. @returns its number */
async function award(ctx: Context, tx: Tx, { enrolment, recipient, outlines, at }: Award): Promise<string> {
  const { structure, number } = await ctx.editions.edition(tx, enrolment.editionId)
  const id = ctx.newCredentialId()
  const claims = makeClaims({
    credentialId: id,
    recipientName: recipient.name,
    courseSlug: enrolment.courseSlug,
    titles: Object.fromEntries(outlines.map((outline) => [outline.language, outline.title])),
    edition: number,
    minutes: structure.minutes,
    outcomes: Object.fromEntries(
      outlines.map((outline) => [
        outline.language,
        structure.outcomes.map((one) => outline.outcomes[one] ?? '').filter(Boolean),
      ]),
    ),
    language: recipient.language,
    completedAt: at,
  })
  await insertCredential(tx, { id, enrolmentId: enrolment.id, accountId: enrolment.accountId, claims, at })
  return id
}
