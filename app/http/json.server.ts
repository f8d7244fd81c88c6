/** JSON bodies of the routes for machines. */
import * as z from 'zod/mini'
import { BadRequest } from '#app/platform/errors.ts'
import type { FormSchema } from './form.ts'

/** @throws BadRequest when the body is not JSON of the schema */
export async function readJson<T>(schema: FormSchema<T>, request: Request): Promise<T> {
  if (!(request.headers.get('content-type') ?? '').startsWith('application/json')) throw new BadRequest('not JSON')
  const parsed = z.safeParse(schema, await request.json().catch(() => undefined))
  if (!parsed.success) throw new BadRequest('JSON of another shape')
  return parsed.data
}
