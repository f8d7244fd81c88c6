/** JSON bodies of the routes for machines. */
import * as z from 'zod/mini'
import { BadRequest } from '#app/platform/errors.ts'
import type { FormSchema } from './form.ts'

/** @throws BadRequest when the body is not JSON of the schema, or says the same thing twice */
export async function readJson<T>(schema: FormSchema<T>, request: Request): Promise<T> {
  if (!(request.headers.get('content-type') ?? '').startsWith('application/json')) throw new BadRequest('not JSON')
  const text = await request.text()
  const parsed = z.safeParse(schema, parse(text))
  if (!parsed.success) throw new BadRequest('JSON of another shape')
  if (hasRepeatedKey(text)) throw new BadRequest('a key that stands twice')
  return parsed.data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new BadRequest('not JSON', { cause })
  }
}

/** Strings, each with the colon that makes it a key, and where objects begin and end. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}]/g

/** `JSON.parse` keeps the last of two and says nothing. @param text JSON that can be parsed */
function hasRepeatedKey(text: string): boolean {
  const open: Set<string>[] = []
  for (const [token, colon] of text.matchAll(tokens)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (colon !== undefined) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string
      const keys = open.at(-1)!
      if (keys.has(key)) return true
      keys.add(key)
    }
  }
  return false
}
