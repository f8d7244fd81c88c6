/**
 * Saves what was given to the questions of an open attempt: each change a new response, nothing twice. Belongs in the
 * caller's transaction; once it commits, what is shown as saved is saved.
 */
import type { Context } from '#app/context.server.ts'
import { holdOpenAttempt, listAttemptItems, type AttemptItem, type AttemptRecord } from '#app/data/attempts.server.ts'
import type { Tx } from '#app/data/database.server.ts'
import { insertResponse, listResponses } from '#app/data/responses.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { ResponseValue } from '#app/items/item.ts'
import { readValue } from '#app/items/rules.ts'
import type { Response } from '#app/domain/attempt/responses.ts'
import { lastTaken } from '#app/domain/attempt/timing.ts'
import { decideSaving } from '#app/domain/attempt/save-response.ts'
import { BadRequest } from '#app/platform/errors.ts'
import { unknownQuestion, type GivenAnswer } from './answers-form.ts'

/** An attempt with what it asks and every response to it. */
export interface AnsweredAttempt {
  items: AttemptItem[]
  responses: Response[]
}

type Attempt = Pick<AttemptRecord, 'id' | 'enrolmentId'>

/**
 * @returns null when the attempt is submitted, its time is over or its learner has left: nothing was saved
 * @throws BadRequest when an answer names a question or an option that the attempt does not have
 */
export async function saveAnswers(
  ctx: Context<SignedIn>,
  tx: Tx,
  attempt: Attempt,
  given: GivenAnswer[],
): Promise<AnsweredAttempt | null> {
  if (!(await holdOpenAttempt(tx, attempt, lastTaken(ctx.now())))) return null
  const items = await listAttemptItems(tx, attempt)
  const responses = (await listResponses(tx, attempt.enrolmentId, [attempt.id])).get(attempt.id)!
  for (const answer of given) {
    const added = await saveOne(ctx, tx, attempt, { items, responses }, answer)
    if (added !== null) responses.push(added)
  }
  return { items, responses }
}

/** @returns null when a choice was not made; `unknown` when it names what the question does not have */
export function givenValue({ optionOrder, text }: AttemptItem, answer: GivenAnswer): ResponseValue | null | 'unknown' {
  return readValue(text.kind, { order: optionOrder, parts: text.parts ?? [] }, answer)
}

async function saveOne(
  ctx: Context<SignedIn>,
  tx: Tx,
  attempt: Attempt,
  known: AnsweredAttempt,
  answer: GivenAnswer,
): Promise<Response | null> {
  const { position, id, replaces } = answer
  const item = known.items.find((one) => one.position === position) ?? unknownQuestion(position)
  const value = givenValue(item, answer)
  if (value === 'unknown') throw new BadRequest(`question ${position} has no such option`)
  const saving = decideSaving(known.responses, { position, id, replaces, value })
  if (saving.kind === 'unchanged') return null
  const response = {
    id: saving.needsId ? ctx.newId() : id,
    position,
    value: saving.value,
    replaces: saving.replaces,
    savedAt: ctx.now(),
  }
  const { id: attemptId, enrolmentId } = attempt
  await insertResponse(tx, { ...response, enrolmentId, attemptId, givenAt: ctx.now() })
  return response
}
