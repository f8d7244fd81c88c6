/**
 * Writes a new attempt with everything it began under: questions, texts, order of options, rules, language; and settles the
 * enrolment, since an attempt is a fact. Chance is seeded by an id that nobody ever sees: who knew the seed could work back
 * from the order that is shown to the order of the author, and so to the key.
 */
import type { Context } from '#app/context.server.ts'
import { insertAttempt, type AttemptKind, type AttemptRecord } from '#app/data/attempts.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import type { EnrolmentRecord } from '#app/data/enrolments.server.ts'
import { findExtraTime } from '#app/data/extra-time.server.ts'
import { insertEvent } from '#app/data/events.server.ts'
import { getItemTexts } from '#app/data/items.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { shownOrder } from '#app/domain/attempt/draw.ts'
import { seededRandom, type Random } from '#app/domain/attempt/random.ts'
import { deadlineOf } from '#app/domain/attempt/timing.ts'
import type { AttemptRules } from '#app/domain/attempt/rules.ts'
import type { ItemRef } from '#app/domain/course/structure.ts'
import { chanceInCheck } from './question-views.ts'
import { settleEnrolment } from '#app/record/settle-enrolment.server.ts'

export interface Beginning {
  enrolment: EnrolmentRecord
  kind: AttemptKind
  activityId: string
  number: number
  rules: AttemptRules
  /** chooses the questions, in their order */
  draw(random: Random): ItemRef[]
}

/** @returns null when an attempt of this number was begun already, in another window say */
export async function beginAttempt(
  ctx: Context<SignedIn>,
  tx: Tx,
  beginning: Beginning,
): Promise<AttemptRecord | null> {
  const { enrolment, kind, activityId, number, rules, draw } = beginning
  const { structure } = await ctx.editions.edition(tx, enrolment.editionId)
  const id = ctx.newId()
  const random = seededRandom(ctx.newId())
  const refs = draw(random)
  const versions = refs.map((ref) => ref.itemVersionId)
  const languages = { wanted: ctx.language, first: structure.firstLanguage }
  const texts = await getItemTexts(tx, enrolment.editionId, versions, languages)
  const items = refs.map(({ itemVersionId, marks }) => {
    const text = texts.get(itemVersionId)!
    const chance = kind === 'check' ? chanceInCheck({ enrolmentId: enrolment.id, number }, itemVersionId) : random
    return { itemVersionId, itemTextId: text.id, optionOrder: shownOrder(text, kind, chance), marks }
  })
  const isTranslated = [...texts.values()].every((text) => text.language === ctx.language)
  const language = isTranslated ? ctx.language : structure.firstLanguage
  const startedAt = ctx.now()
  const deadlineAt = await deadline(tx, enrolment.id, rules, startedAt)
  const attempt = { id, enrolmentId: enrolment.id, activityId, number, kind, language, rules, startedAt, deadlineAt }
  if (!(await insertAttempt(tx, { ...attempt, items }))) return null
  if (kind !== 'check') await movePlace(ctx, tx, attempt)
  await settleEnrolment(ctx, tx, enrolment)
  return { ...attempt, state: 'open', submittedAt: null }
}

/** Frozen with the attempt: what is granted later holds for the next one. */
async function deadline(tx: Tx, enrolmentId: string, { timing }: AttemptRules, startedAt: string) {
  if (timing === undefined) return null
  return deadlineOf(timing, startedAt, timing.timeLimit === null ? 0 : await findExtraTime(tx, enrolmentId))
}

/** Whoever begins a quiz or test is there. A check is in its lesson, where the learner is already. */
async function movePlace(
  ctx: Context<SignedIn>,
  tx: Tx,
  attempt: { id: string; enrolmentId: string; activityId: string },
): Promise<void> {
  const { id: attemptId, enrolmentId, activityId } = attempt
  const at = ctx.now()
  const event = { enrolmentId, id: ctx.newId(), kind: 'place.moved' as const, activityId, attemptId }
  await insertEvent(tx, { ...event, place: { activityId, fragment: '' }, happenedAt: at, recordedAt: at })
}
