/**
 * Takes the front matter off a text: between a first line `---` and the next line `---` stands YAML, and nothing else.
 * What is left keeps its lines: the front matter is replaced by empty ones, so that every later fault has the line of
 * the file, and the body never begins with `---` (libraries behind mdx-bundler would run `---js`).
 */
import type * as z from 'zod/mini'
import { passed, refused, type Checked, type Position } from './fault.ts'
import { sentence, type FaultCode } from './sentences.ts'
import { readYaml } from './yaml-file.ts'

export interface FrontMatter<T> {
  value: T
  /** where the value at a path stands */
  at: (path: readonly PropertyKey[]) => Position
  /** the text, its front matter blanked out; begins with a line break */
  body: string
}

/** @param text has passed the limits */
export function takeFrontMatter<T>(file: string, text: string, schema: z.ZodMiniType<T>): Checked<FrontMatter<T>> {
  const lines = text.split(/\r\n|\n|\r/)
  const fault = (code: FaultCode) =>
    refused<FrontMatter<T>>([{ file, line: 1, column: 1, code, message: sentence(code) }])
  if (lines[0]!.trimEnd() !== '---') return fault('front-matter-missing')
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (end < 0) return fault('front-matter-open')
  const yaml = readYaml(file, lines.slice(1, end).join('\n'), schema, 2)
  if (!yaml.ok) return yaml
  const body = [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n')
  return passed({ value: yaml.value.value, at: yaml.value.at, body })
}
