/** The form of a key: `right[]`, and by letter `values.a`, `tolerances.a`, `answers.A[]`. */
import * as z from 'zod/mini'
import { regradePolicies } from '#app/domain/grading/regrade.ts'

const Letter = z.string().check(z.regex(/^[a-zA-Z]$/))
const Letters = z.array(z.string().check(z.regex(/^[a-z]$/))).check(z.maxLength(26))
const Typed = z.string().check(z.maxLength(1000, 'errors.too-long'))

export const KeyForm = z.strictObject({
  right: z._default(Letters, []),
  values: z._default(z.record(Letter, Typed), {}),
  tolerances: z._default(z.record(Letter, z.string().check(z.maxLength(20, 'errors.too-long'))), {}),
  answers: z._default(z.record(Letter, Letters), {}),
  policy: z.enum(regradePolicies),
  reason: z._default(z.string().check(z.maxLength(500, 'errors.too-long')), ''),
})
