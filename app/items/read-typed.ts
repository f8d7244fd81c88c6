/** What is typed, kept as it is. */
import { longestLine, type ItemKind, type ResponseValue } from './item.ts'

type TypedKind = Extract<ResponseValue, { typed: string }>['kind'] & ItemKind

/** @returns `unknown` for what no field of ours lets anybody type */
export function readTyped<K extends TypedKind>(
  kind: K,
  typed: string,
  longest = longestLine,
): { version: 1; kind: K; typed: string } | 'unknown' {
  return typed.length > longest ? 'unknown' : { version: 1, kind, typed }
}
