/** Schemas that many routes share. */
import * as z from 'zod/mini'
import { idPattern } from '#app/platform/id-pattern.ts'

/** A UUIDv7. */
export const Id = z.string().check(z.regex(idPattern))

/** A readable name in an address: course, lesson, activity. */
export const Slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80))

/** The name of a dataset in an address. */
export const DatasetName = z.string().check(z.regex(/^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/), z.maxLength(80))

/** A one-time token as mailed: 43 letters of base64url. */
export const Token = z.string().check(z.regex(/^[\w-]{43}$/))

/** A certificate's number as people type it, in any grouping; `domain/credential/number.ts` reads it. */
export const TypedNumber = z.string().check(z.maxLength(200))

/** Whatever stands in an address that no page has. */
export const AnyPath = z.string()

/** A filter of a list: left out, or sent empty by a form whose field was not filled, is no filter. */
export function optionalOf<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | undefined> {
  return z.optional(
    z.pipe(
      z.transform((value) => (value === '' ? undefined : value)),
      z.optional(schema),
    ),
  )
}
