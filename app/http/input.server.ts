/** Reads addresses: parameters and what stands behind the question mark, by strict schemas. */
import * as z from 'zod/mini'
import { BadRequest, NotFound } from '#app/platform/errors.ts'

export type Shape = Record<string, z.ZodMiniType>
export type Shaped<S extends Shape> = { [K in keyof S]: z.output<S[K]> }

/** A parameter that cannot be one of ours names nothing that exists. @throws NotFound */
export function readParams<S extends Shape>(
  shape: S | undefined,
  params: Record<string, string | undefined>,
): Shaped<S> {
  const parsed = z.safeParse(z.strictObject(shape ?? {}), params)
  if (!parsed.success) throw new NotFound()
  return parsed.data as Shaped<S>
}

/** Read by the page's frame on any address; and marks that other sites hang on links, which mean nothing here. */
const framed = /^(notice|parked|_routes|utm_\w+|fbclid|gclid)$/

/** @throws BadRequest for a key that is unknown or stands twice */
export function readSearch<S extends Shape>(shape: S | undefined, url: URL): Shaped<S> {
  const values: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [name, value] of url.searchParams) {
    if (framed.test(name) && !(shape && name in shape)) continue
    if (name in values || value.length > 500) throw new BadRequest('a parameter that stands twice or is too long')
    values[name] = value
  }
  const parsed = z.safeParse(z.strictObject(shape ?? {}), values)
  if (!parsed.success) throw new BadRequest('a parameter that this page does not have')
  return parsed.data as Shaped<S>
}
