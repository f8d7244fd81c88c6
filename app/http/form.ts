/**
 * Forms: one schema on the server, always; the browser's own checks are derived from it. Nothing that was typed is lost:
 * a refused form is shown again with its values (never its passwords) and its errors.
 */
import * as z from 'zod/mini'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import type { FieldError } from '#app/i18n/refusal.ts'
import { emptyForm, type FieldAttributes, type FormState } from '#app/ui/form-state.ts'
import { BadRequest } from '#app/platform/errors.ts'

export type FormSchema<T = unknown> = z.ZodMiniType<T>

export type ReadForm<T> = { ok: true; data: T; values: Record<string, string> } | { ok: false; state: FormState }

/**
 * Reads a sent form. Names with dots nest (`answer.3.value`), names that end in `[]` collect (`answer.3.letters[]`);
 * any other repeated name is a BadRequest, as is a name the schema does not know.
 * A message in the schema is a message key; checks without one say `errors.required` or `errors.unreadable`.
 */
export function readForm<T>(schema: FormSchema<T>, form: FormData): ReadForm<T> {
  const values = shownValues(form)
  const parsed = z.safeParse(schema, nest(form))
  if (parsed.success) return { ok: true, data: parsed.data, values }
  const unknown = parsed.error.issues.find((issue) => issue.code === 'unrecognized_keys')
  if (unknown) throw new BadRequest('a field that this form does not have')
  return { ok: false, state: { ...emptyForm, values, errors: errorsOf(parsed.error.issues) } }
}

type Issue = z.core.$ZodIssue

function errorsOf(issues: Issue[]): Record<string, FieldError> {
  const errors: Record<string, FieldError> = {}
  for (const issue of issues) {
    const field = issue.path.map(String).join('.')
    errors[field] ??= { key: messageOf(issue) }
  }
  return errors
}

const fallback: MessageKey = 'errors.unreadable'

function messageOf(issue: Issue): MessageKey {
  if (issue.message.includes('.') && /^[a-z][\w.-]+$/.test(issue.message)) return issue.message as MessageKey
  return issue.code === 'invalid_type' ? 'errors.required' : fallback
}

type Nested = { [name: string]: string | string[] | Nested }

const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype'])

function nest(form: FormData): Nested {
  const root: Nested = Object.create(null) as Nested
  for (const [name, value] of form) {
    if (typeof value !== 'string') throw new BadRequest('a file where text belongs')
    put(root, name, value)
  }
  return root
}

function put(root: Nested, name: string, value: string): void {
  const list = name.endsWith('[]')
  const path = (list ? name.slice(0, -2) : name).split('.')
  if (path.length > 4 || path.some((part) => forbiddenNames.has(part))) throw new BadRequest('a name too deep')
  const last = path.pop() ?? ''
  let place = root
  for (const part of path) {
    const next = (place[part] ??= Object.create(null) as Nested)
    if (typeof next === 'string' || Array.isArray(next)) throw new BadRequest('a name used twice')
    place = next
  }
  const known = place[last]
  if (list && (known === undefined || Array.isArray(known))) place[last] = [...(known ?? []), value]
  else if (known === undefined) place[last] = value
  else throw new BadRequest('a field sent twice')
}

/** What was typed, to show again: never a password. Lists are joined by commas. */
function shownValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || /password/i.test(name)) continue
    values[name] = name.endsWith('[]') && values[name] !== undefined ? `${values[name]},${value}` : value
  }
  return values
}

/** The browser's own checks, derived from the schema: `required`, `minlength`, `maxlength`, `pattern`, `type`. */
export function fieldAttributes(schema: FormSchema): Record<string, FieldAttributes> {
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const required = new Set(described.required ?? [])
  const fields = Object.entries(described.properties ?? {}).map(([name, property]) => {
    const attributes: FieldAttributes = {}
    if (typeof property === 'object') {
      if (required.has(name)) attributes.required = true
      if (property.minLength !== undefined) attributes.minLength = property.minLength
      if (property.maxLength !== undefined) attributes.maxLength = property.maxLength
      if (property.format === 'email') attributes.type = 'email'
      else if (property.pattern !== undefined) attributes.pattern = property.pattern
    }
    return [name, attributes] as const
  })
  return Object.fromEntries(fields)
}
