/**
 * Saves what was given to the questions of an open attempt: each change a new response, nothing twice. Belongs in the
 * caller's transaction; once it commits, what is shown as saved is saved.
 */
import type { Context } from '#app/context.server.ts'
import { holdOpenAttempt, listAttemptItems, type AttemptItem, type AttemptRecord } from '#app/data/attempts.server.ts'
import { listAttemptSteps } from '#app/data/attempt-steps.server.ts'
import type { Db, Tx } from '#app/data/database.server.ts'
import { insertResponse, listResponses } from '#app/data/responses.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { ResponseValue } from '#app/items/item.ts'
import { readValue } from '#app/items/rules.ts'
import type { Response } from '#app/domain/attempt/responses.ts'
import { lastTaken } from '#app/domain/attempt/timing.ts'
import { decideSaving } from '#app/domain/attempt/save-response.ts'
import { standingIn, walkOf, type Walk } from '#app/domain/attempt/walk.ts'
import { BadRequest } from '#app/platform/errors.ts'
import { unknownQuestion, type GivenAnswer } from './answers-form.ts'

/** An attempt with what it asks and every response to it. */
export interface AnsweredAttempt {
  items: AttemptItem[]
  responses: Response[]
}

/** With how far its learner has come. */
export interface WalkedAttempt extends AnsweredAttempt {
  /** null where questions are answered in any order */
  walk: Walk | null
}

/** `closed`: the attempt is submitted, its time is over or its learner has left; `behind`: a question that was left behind */
export type NotTaken = 'closed' | 'behind'

type Attempt = Pick<AttemptRecord, 'id' | 'enrolmentId' | 'rules'>

/**
 * @returns why an answer was not taken: it and those after it were not saved
 * @throws BadRequest when an answer names a question or an option that the attempt does not have, or does not show yet
 */
export async function saveAnswers(
  ctx: Context<SignedIn>,
  tx: Tx,
  attempt: Attempt,
  given: GivenAnswer[],
): Promise<WalkedAttempt | NotTaken> {
  if (!(await holdOpenAttempt(tx, attempt, lastTaken(ctx.now())))) return 'closed'
  const items = await listAttemptItems(tx, attempt)
  const responses = (await listResponses(tx, attempt.enrolmentId, [attempt.id])).get(attempt.id)!
  const known = { items, responses, walk: await readWalk(tx, attempt, items) }
  for (const answer of given) {
    const added = await saveOne(ctx, tx, attempt, known, answer)
    if (added === 'behind') return added
    if (added !== null) responses.push(added)
  }
  return known
}

/** How far an attempt that is gone through one by one has come; null where its questions are answered in any order. */
export async function readWalk(db: Db, attempt: Attempt, items: { position: number }[]): Promise<Walk | null> {
  if (attempt.rules.order !== 'one-by-one') return null
  return walkOf(
    items.map(({ position }) => position),
    await listAttemptSteps(db, attempt),
  )
}

/** @returns null when a choice was not made; `unknown` when it names what the question does not have */
export function givenValue({ optionOrder, text }: AttemptItem, answer: GivenAnswer): ResponseValue | null | 'unknown' {
  return readValue(text.kind, { order: optionOrder, parts: text.parts ?? [] }, answer)
}

async function saveOne(
  ctx: Context<SignedIn>,
  tx: Tx,
  attempt: Attempt,
  known: WalkedAttempt,
  answer: GivenAnswer,
): Promise<Response | 'behind' | null> {
  const { position, id, replaces } = answer
  const item = known.items.find((one) => one.position === position) ?? unknownQuestion(position)
  const standing = standingIn(known.walk, position)
  if (standing === 'ahead') throw new BadRequest(`question ${position} is not asked yet`)
  const value = givenValue(item, answer)
  if (value === 'unknown') throw new BadRequest(`question ${position} takes no such answer`)
  const saving = decideSaving(known.responses, { position, id, replaces, value })
  if (saving.kind === 'unchanged') return null
  if (standing === 'behind') return standing
  const response = {
    id: saving.needsId ? ctx.newId() : id,
    position,
    value: saving.value,
    replaces: saving.replaces,
    savedAt: ctx.now(),
  }
  const { id: attemptId, enrolmentId } = attempt
  const { accountId } = ctx.actor
  const given = { enrolmentId, accountId, attemptId, textId: ctx.newId(), givenAt: ctx.now() }
  await insertResponse(tx, { ...response, ...given })
  return response
}
