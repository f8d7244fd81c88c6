/** A learner's sheet with everything that is kept of it. */
import type { Context } from '#app/context.server.ts'
import type { Db, Tx } from '#app/data/database.server.ts'
import { getEnrolment, holdEnrolment, type EnrolmentRecord } from '#app/data/enrolments.server.ts'
import { listHandIns, type HandInRecord } from '#app/data/hand-ins.server.ts'
import { listEntries, type EntryRecord } from '#app/data/sheets.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { mayStudy } from '#app/domain/enrolment/enrolment.ts'
import { findSheet, type SheetActivity } from '#app/domain/progress/activities.ts'
import { mayHandIn } from '#app/domain/sheet/hand-in.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { NotFound } from '#app/platform/errors.ts'

export interface SheetName {
  courseSlug: string
  activityId: string
}

export interface SheetRecord {
  enrolment: EnrolmentRecord
  activity: SheetActivity
  /** every one, the oldest first */
  entries: EntryRecord[]
  /** of this sheet, the oldest first */
  handIns: HandInRecord[]
}

/** @throws NotFound for a sheet the edition does not have, or a course the learner is not in */
export async function readSheetRecord(ctx: Context<SignedIn>, db: Db, name: SheetName): Promise<SheetRecord> {
  const enrolment = await getEnrolment(db, ctx.actor.accountId, name.courseSlug)
  const { structure } = await ctx.editions.edition(db, enrolment.editionId)
  const activity = findSheet(structure, name.activityId)
  if (activity === null) throw new NotFound()
  const handIns = await listHandIns(db, [enrolment.id])
  return {
    enrolment,
    activity,
    entries: await listEntries(db, enrolment.id, activity.id),
    handIns: handIns.filter((one) => one.activityId === activity.id),
  }
}

/** The same, held for writing: two changes of one enrolment follow each other. */
export async function holdSheet(ctx: Context<SignedIn>, tx: Tx, name: SheetName): Promise<SheetRecord | Refusal> {
  const { id } = await getEnrolment(tx, ctx.actor.accountId, name.courseSlug)
  if (!mayStudy(await holdEnrolment(tx, id))) return refuse({}, 'learn.withdrawn-refusal')
  const record = await readSheetRecord(ctx, tx, name)
  return mayHandIn(record.activity.sheet, record.handIns) ? record : refuse({}, 'sheet.closed-refusal')
}
