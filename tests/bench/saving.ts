/** One answer as the page's script sends it. */
import { to } from '#app/addresses.ts'
import type { Chance } from '#tests/torture/chance.ts'
import { anotherValue, answerTo, type Question } from '#tests/torture/learner.ts'
import { textOf, type Line } from './line.ts'

/** Another value than what is saved. @throws when the server did not save it */
export async function saveOne(
  line: Line,
  { token, attemptId }: { token: string; attemptId: string },
  question: Question,
  chance: Chance,
): Promise<void> {
  const { fields, stored } = answerTo(question, anotherValue(question, chance))
  const json = { position: question.position, ...fields }
  const said = JSON.parse(textOf(await line.ask({ path: to.attemptResponse(attemptId), token, json }))) as object
  if (!('saved' in said) || said.saved !== true) throw new Error(`Not saved: ${JSON.stringify(said)}`)
  Object.assign(question, { replaces: fields.id, saved: stored })
}
