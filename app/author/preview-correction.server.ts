/** Who would change and how, were a key corrected: read from what was really answered; nothing is written. */
import type { Context } from '#app/context.server.ts'
import { getEnrolmentById } from '#app/data/enrolments.server.ts'
import { listNames, listAskedAttempts } from '#app/data/regradings.server.ts'
import { listFacts } from '#app/data/summaries.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { RegradePolicy } from '#app/domain/grading/regrade.ts'
import { isComplete, summarise } from '#app/domain/progress/summaries.ts'
import { isRefusal, type Refusal } from '#app/i18n/refusal.ts'
import type { Solution } from '#app/items/item.ts'
import { reassess, type Reassessed } from '#app/record/reassess.server.ts'
import type { CorrectionPreview } from './components/author-view.ts'
import type { GivenKey } from './corrected-key.ts'
import {
  getCorrectionSubject,
  isSame,
  readCorrection,
  sealOf,
  type CorrectionSubject,
} from './key-correction.server.ts'

export interface PreviewCommand {
  courseSlug: string
  itemKey: string
  key: GivenKey
  policy: RegradePolicy
}

/** As many are named; the rest is counted. */
const mostNamed = 100
const page = 200

/** @throws NotFound for a course that is not hers, or an item the edition does not have */
export async function previewCorrection(
  ctx: Context<SignedIn>,
  { key, policy, ...of }: PreviewCommand,
): Promise<CorrectionPreview | Refusal> {
  const subject = await getCorrectionSubject(ctx, of)
  const read = readCorrection(subject, key)
  if (isRefusal(read)) return read
  const all = await reassessAll(ctx, subject, read.solution, policy)
  const results = all.filter(({ kind }) => kind !== 'check')
  const changed = results.filter(({ outcome }) => outcome !== 'same').sort(byWeight)
  const names = await listNames(
    ctx.db,
    changed.slice(0, mostNamed).map(({ accountId }) => accountId),
  )
  const turned = (before: boolean) => results.filter((one) => one.passedBefore === before && one.passesNow !== before)
  return {
    seal: sealOf(subject, read.solution, policy),
    isChange: !isSame(read.solution, subject.current.solution),
    policy,
    attempts: results.length,
    checks: all.length - results.length,
    outcomes: countOutcomes(results),
    passes: turned(false).length,
    fails: turned(true).length,
    certificates: await countCertificates(ctx, turned(false)),
    changed: changed.length,
    people: changed.slice(0, mostNamed).map((one) => personView(one, names, subject.taught.outline.activities)),
  }
}

function personView(one: Reassessed, names: ReadonlyMap<string, string>, titles: Record<string, string>) {
  const { attemptId, accountId, activityId, outcome, before, grade, passedBefore, passesNow } = one
  const marks = { before: before.marks, after: grade.marks, maximum: grade.maximum }
  const title = titles[activityId] ?? activityId
  return { attemptId, name: names.get(accountId) ?? '', title, outcome, ...marks, passedBefore, passesNow }
}

async function reassessAll(
  ctx: Context,
  { versions }: CorrectionSubject,
  solution: Solution,
  policy: RegradePolicy,
): Promise<Reassessed[]> {
  const itemVersionIds = versions.map(({ itemVersionId }) => itemVersionId)
  const solutions = new Map(itemVersionIds.map((id) => [id, solution]))
  const all: Reassessed[] = []
  for (let after = ''; ;) {
    const asked = await listAskedAttempts(ctx.db, { itemVersionIds, before: '9', after, limit: page })
    all.push(...(await reassess(ctx.db, asked, solutions, policy)))
    if (asked.length < page) return all
    after = asked.at(-1)!.attemptId
  }
}

/** Whose verdict turns stands first. */
function byWeight(a: Reassessed, b: Reassessed): number {
  const weight = ({ passedBefore, passesNow }: Reassessed) => (passedBefore === passesNow ? 1 : 0)
  return weight(a) - weight(b)
}

function countOutcomes(results: Reassessed[]): CorrectionPreview['outcomes'] {
  const counts = { raised: 0, lowered: 0, kept: 0, same: 0 }
  for (const { outcome } of results) counts[outcome] += 1
  return counts
}

/** Learners whose last missing requirement would be met. */
async function countCertificates(ctx: Context, passing: Reassessed[]): Promise<number> {
  const regraded = new Map(passing.map(({ attemptId, grade }) => [attemptId, { ...grade, at: ctx.now() }]))
  let count = 0
  for (const enrolmentId of new Set(passing.map((one) => one.enrolmentId))) {
    const enrolment = await getEnrolmentById(ctx.db, enrolmentId)
    if (enrolment.state !== 'active') continue
    const { structure } = await ctx.editions.edition(ctx.db, enrolment.editionId)
    const facts = await listFacts(ctx.db, enrolment)
    const then = facts.attempts.map((fact) => ({ ...fact, grade: regraded.get(fact.id) ?? fact.grade }))
    if (isComplete(summarise(structure, { ...facts, attempts: then }))) count += 1
  }
  return count
}
