/**
 * Takes a report of something wrong: keeps it and mails it to the trainers of the page's course, or to the operators
 * where there is no course or nobody trains it. Sending a form twice is sending it once.
 */
import type { Context } from '#app/context.server.ts'
import { ownPage } from '#app/addresses.ts'
import { findCourseOfAttempt } from '#app/data/attempts.server.ts'
import { findCourse } from '#app/data/courses.server.ts'
import type { Db, Tx } from '#app/data/database.server.ts'
import { countSending, getReportOfSending, insertReport, type NewReport } from '#app/data/help-reports.server.ts'
import { enqueueMessage } from '#app/data/outbox.server.ts'
import { listHolders } from '#app/data/role-grants.server.ts'
import { courseOfPage, reportNumber, reportsAnHour } from '#app/domain/help/report.ts'
import { refuse, refuseTooOften, type Refusal } from '#app/i18n/refusal.ts'
import { idPattern } from '#app/platform/id-pattern.ts'

export interface HelpReportInput {
  /** made with the form */
  sending: string
  text: string
  /** for the answer; empty is fine for somebody signed in: her own */
  address: string
  /** path and number of the request, as the form has them: judged here */
  page: string
  request: string
}

export interface Sent {
  /** to be said on the telephone */
  number: string
}

export async function sendHelpReport(ctx: Context, input: HelpReportInput): Promise<Sent | Refusal> {
  const { actor } = ctx
  const address = input.address || (actor.kind === 'account' ? actor.email : '')
  if (address === '') return refuse({ address: 'help.address-missing' })
  const page = ownPage(input.page)
  const course = page === null ? null : await courseOf(ctx.db, page)
  return ctx.db.transaction().execute(async (tx) => {
    if ((await countSending(tx, ctx.request.network, ctx.now())) > reportsAnHour)
      return refuseTooOften('help.too-often', 3600)
    const report = {
      accountId: actor.kind === 'account' ? actor.accountId : null,
      text: { id: ctx.newId(), text: input.text },
      address: { id: ctx.newId(), text: address },
      page,
      courseId: course?.id ?? null,
      requestId: idPattern.test(input.request) ? input.request : null,
      language: ctx.language,
      at: ctx.now(),
    }
    const sent = { ...report, id: ctx.newId(), sendingId: input.sending, courseSlug: course?.slug ?? null }
    return { number: reportNumber(await keep(ctx, tx, sent)) }
  })
}

interface SentReport extends NewReport {
  courseSlug: string | null
}

/** @returns the id of the report: of the one that came with the same sending, if it says the same */
async function keep(ctx: Context, tx: Tx, report: SentReport): Promise<string> {
  if (await insertReport(tx, report)) {
    await mail(ctx, tx, report)
    return report.id
  }
  const known = await getReportOfSending(tx, report.sendingId)
  if (known.text === report.text.text && known.accountId === report.accountId) return known.id
  // The page was gone back to, and something else was written into its form.
  return keep(ctx, tx, { ...report, sendingId: ctx.newId() })
}

async function courseOf(db: Db, page: string): Promise<{ id: string; slug: string } | null> {
  const pointer = courseOfPage(page)
  if (pointer === null) return null
  return 'slug' in pointer ? findCourse(db, pointer.slug) : findCourseOfAttempt(db, pointer.attemptId)
}

async function mail(ctx: Context, tx: Tx, report: SentReport): Promise<void> {
  const { id, text, address, page, requestId, courseSlug, at } = report
  const { isOperator, people } = await recipients(tx, courseSlug, at)
  const parameters = { reportId: id, text: text.text, address: address.text, page, courseSlug, requestId, isOperator }
  for (const { accountId, language } of people) {
    const purpose = `help-report:${id}:${accountId}`
    await enqueueMessage(tx, { id: ctx.newId(), purpose, accountId, kind: 'help-report', language, parameters, at })
  }
}

async function recipients(tx: Tx, courseSlug: string | null, at: string) {
  const trainers =
    courseSlug === null ? [] : await listHolders(tx, { role: 'trainer', scopeKind: 'course', scopeId: courseSlug }, at)
  if (trainers.length > 0) return { isOperator: false, people: trainers }
  const people = await listHolders(tx, { role: 'operator', scopeKind: 'centre', scopeId: 'centre' }, at)
  return { isOperator: true, people }
}
