/** Where a step of signing in leads on to, from the address into the form and out of it again. Judged where it is used. */
import * as z from 'zod/mini'
import { returnPath } from '#app/addresses.ts'
import { Unseen } from './fields.ts'
import { Id } from './schemas.ts'

/** Behind the question mark of the step. */
export const waySearch = { back: z.optional(z.string()), parked: z.optional(Id) }

/** Hidden fields of its form. `held` is the id of a form that waits: `parked` itself names a form of the very page it is sent to. */
export const wayFields = { back: Unseen, held: z._default(z.union([Id, z.literal('')]), '') }

/** What the form of a step shows of its way. */
export function shownWay({ back, parked }: { back?: string; parked?: string }): {
  back: string | null
  held: string | null
} {
  return { back: returnPath(back), held: parked ?? null }
}
