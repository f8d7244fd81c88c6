/** Small schemas that several content files share. */
import * as z from 'zod/mini'
import { languages } from '#app/domain/course/structure.ts'

const trimmed = z.refine<string>((value) => value.trim() === value && !/[\r\n\t]/.test(value), {
  error: 'write it on one line, without spaces before or after.',
})

/** Words on one line. */
export const Line = z.string().check(z.minLength(1), z.maxLength(300), trimmed)

/** As `Line`, may be empty. */
export const OptionalLine = z.string().check(z.maxLength(300), trimmed)

/** Names things in addresses and in the record: lower-case Latin letters, figures, hyphens. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
export const Id = z
  .string()
  .check(
    z.maxLength(60),
    z.regex(idPattern, { error: 'use lower-case letters a–z, figures and hyphens, a letter first.' }),
  )

/** As `Id`, underscores allowed: datasets and their columns. */
export const namePattern = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/
export const Name = z
  .string()
  .check(
    z.maxLength(80),
    z.regex(namePattern, { error: 'use lower-case letters a–z, figures, hyphens and underscores.' }),
  )

export const LanguageCode = z.enum(languages as readonly ['en', 'fr', 'ar', 'pt', 'es'])

export const HttpsUrl = z
  .string()
  .check(z.maxLength(500), z.regex(/^https:\/\/[^\s\\@]+$/, { error: 'write an address that begins with https://' }))

/** A whole number within limits. */
export const whole = (from: number, to: number) => z.int().check(z.gte(from), z.lte(to))

/** The same words in some of the languages; English always, as it is what is shown where another is missing. */
export const Words = z.strictObject({
  en: Line,
  fr: z.optional(Line),
  ar: z.optional(Line),
  pt: z.optional(Line),
  es: z.optional(Line),
})
export type Words = z.infer<typeof Words>

/** Words, or one line that stands as it is in every language: the name of a publisher, say. */
export const WordsOrLine = z.union([Line, Words], {
  error: 'write one line, or the words of each language after en:, fr:, ar:, pt: and es:',
})
