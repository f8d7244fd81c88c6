/**
 * Derives every summary anew from the facts. Facts are the truth: what this changes had been wrong, and is counted.
 */
import { getEdition } from '#app/data/courses.server.ts'
import type { Db } from '#app/data/database.server.ts'
import { holdEnrolment, listAllEnrolments, type EnrolmentRecord } from '#app/data/enrolments.server.ts'
import { findActivityStates, findProgress, listFacts, writeSummaries } from '#app/data/summaries.server.ts'
import { summarise } from '#app/domain/progress/summaries.ts'

export interface Rebuilt {
  enrolments: number
  /** those whose stored summaries differed from their facts */
  changed: number
}

const pageSize = 200

/** @param db may write; each enrolment is one transaction: a run cut short leaves every enrolment whole */
export async function rebuildSummaries(db: Db): Promise<Rebuilt> {
  const rebuilt = { enrolments: 0, changed: 0 }
  for (let after = ''; ;) {
    const page = await listAllEnrolments(db, after, pageSize)
    for (const enrolment of page) {
      rebuilt.enrolments += 1
      if (await rebuildOne(db, enrolment)) rebuilt.changed += 1
    }
    if (page.length < pageSize) return rebuilt
    after = page.at(-1)!.id
  }
}

async function rebuildOne(db: Db, enrolment: EnrolmentRecord): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await holdEnrolment(tx, enrolment.id)
    const before = await stored(tx, enrolment.id)
    const { structure } = await getEdition(tx, enrolment.editionId)
    await writeSummaries(tx, enrolment.id, summarise(structure, await listFacts(tx, enrolment)))
    return (await stored(tx, enrolment.id)) !== before
  })
}

async function stored(db: Db, enrolmentId: string): Promise<string> {
  const states = await findActivityStates(db, enrolmentId)
  const inOrder = [...states].sort((a, b) => (a.activityId < b.activityId ? -1 : 1))
  return JSON.stringify([inOrder, await findProgress(db, enrolmentId)])
}
