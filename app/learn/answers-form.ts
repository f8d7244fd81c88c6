/**
 * The answers of a form: `answer.3.value`, `answer.3.letters[]` or `answer.3.parts.1` … of question 3, with `answer.3.id` (made when the page
 * was, so that sending twice is sending once) and `answer.3.replaces` (what the page showed as saved).
 */
import * as z from 'zod/mini'
import { longestAnswer } from '#app/items/item.ts'
import { BadRequest } from '#app/platform/errors.ts'
import { idPattern } from '#app/platform/id-pattern.ts'

const Id = z.string().check(z.regex(idPattern))

/** By place of the part as it is shown. */
const Parts = z.record(z.string().check(z.regex(/^[1-9]\d?$/)), z.string().check(z.maxLength(100, 'errors.too-long')))

const Fields = z.strictObject({
  id: Id,
  replaces: z.optional(z.union([z.literal(''), Id])),
  value: z.optional(z.string().check(z.maxLength(longestAnswer * 2, 'errors.too-long'))),
  letters: z.optional(z.array(z.string().check(z.maxLength(2))).check(z.maxLength(26))),
  parts: z.optional(Parts),
})

/** Of a question, as a form names it. */
export const Position = z.string().check(z.regex(/^[1-9]\d{0,2}$/))

/** By position. */
export const Answers = z.optional(z.record(Position, Fields))

/** One question's answer as it came in, by form or by script. */
export interface GivenAnswer {
  position: number
  id: string
  /** the response that was shown when this one was given */
  replaces: string | null
  value?: string | undefined
  letters?: string[] | undefined
  parts?: Record<string, string> | undefined
}

export function answersOf(answers: z.output<typeof Answers>): GivenAnswer[] {
  return Object.entries(answers ?? {}).map(([position, { replaces, ...fields }]) => {
    return { position: Number(position), replaces: replaces ? replaces : null, ...fields }
  })
}

/** One question's answer as a script sends it. */
export const AnswerJson = z.strictObject({
  position: z.int().check(z.gte(1), z.lte(999)),
  id: Id,
  replaces: z.nullable(Id),
  value: z.optional(z.string().check(z.maxLength(longestAnswer * 2))),
  letters: z.optional(z.array(z.string().check(z.maxLength(2))).check(z.maxLength(26))),
  parts: z.optional(Parts),
})

/** @throws BadRequest: a form of ours never names a question that the attempt does not ask */
export function unknownQuestion(position: number): never {
  throw new BadRequest(`the attempt has no question ${position}`)
}

/** Whether a form that is shown again carries anything typed or chosen. @param values by field name */
export function hasAnswers({ values }: { values: Record<string, string> }): boolean {
  return Object.entries(values).some(
    ([name, value]) => /^answer\.\d+\.(value|letters|parts)/.test(name) && value !== '',
  )
}
