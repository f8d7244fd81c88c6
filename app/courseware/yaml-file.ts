/**
 * YAML with positions: parsed by the `yaml` package alone (YAML 1.2 core schema: no code, no custom tags), checked
 * against a strict schema, every fault with the line and column of the value it is about.
 */
import { isAlias, isMap, isNode, isPair, LineCounter, parseDocument, visit, type Document } from 'yaml'
import * as z from 'zod/mini'
import { passed, refused, type Checked, type Fault, type Position } from './fault.ts'

/** A value that passed its schema, and where each part of it stands in the file. */
export interface YamlFile<T> {
  value: T
  at: (path: readonly PropertyKey[]) => Position
}

/**
 * Reads and checks YAML.
 * @param firstLine line of the file on which `text` begins (front matter begins on line 2)
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodMiniType<T>, firstLine = 1): Checked<YamlFile<T>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', schema: 'core' })
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const broken = [...brokenYaml(document), ...aliases(document)]
  if (broken.length > 0) return refused(broken.map(({ offset, ...rest }) => ({ file, ...place(offset), ...rest })))
  const at = (path: readonly PropertyKey[]) => place(offsetOf(document, path))
  const checked = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {}, { reportInput: true })
  if (checked.success) return passed({ value: checked.data, at })
  return refused(checked.error.issues.flatMap((issue) => schemaFaults(file, issue, at)))
}

type Issue = z.core.$ZodIssue

interface Raw {
  offset: number
  code: string
  message: string
}

/** What cannot be read makes what follows unreadable too: of those, the first. */
function brokenYaml(document: Document.Parsed): Raw[] {
  const all = [...document.errors, ...document.warnings]
  const first = all.find((error) => error.code !== 'DUPLICATE_KEY')
  const told = all.filter((error) => error === first || error.code === 'DUPLICATE_KEY')
  return told.map((error) => ({
    offset: error.pos[0],
    code: 'yaml-unreadable',
    message: yamlSentence(error.code),
  }))
}

function yamlSentence(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'This name stands here twice. Keep one of them.'
  if (code === 'TAB_AS_INDENT') return 'This line begins with a tab. Use spaces.'
  if (code === 'TAG_RESOLVE_FAILED')
    return 'A word beginning with “!” has a meaning of its own here. Put the text between quotes.'
  return 'This cannot be read. Write `name: value`, one on a line; put a text that holds “: ” or “#” between quotes.'
}

function aliases(document: Document.Parsed): Raw[] {
  const found: Raw[] = []
  visit(document, (_key, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor)) {
      found.push({
        offset: node.range?.[0] ?? 0,
        code: 'yaml-unreadable',
        message: 'A word beginning with “&” or “*” has a meaning of its own here. Put the text between quotes.',
      })
    }
  })
  return found
}

/** Where the value at a path stands; of a missing value, where its parent stands. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(path[length - 1]))
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0]
    }
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

function schemaFaults(file: string, issue: Issue, at: (path: readonly PropertyKey[]) => Position): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      ...at([...issue.path, key]),
      code: 'unknown-property',
      message: `“${key}” is not known here. Take it out, or look for a slip in the spelling.`,
    }))
  }
  const name = issue.path.map(String).join(' → ')
  const missing = issue.input === undefined && issue.code === 'invalid_type'
  const code = missing ? 'missing-property' : 'wrong-value'
  const message = missing ? `“${name}” is missing. Add it.` : `“${name}” is not right: ${valueSentence(issue)}`
  return [{ file, ...at(issue.path), code, message }]
}

function valueSentence(issue: Issue): string {
  if (issue.code === 'invalid_type') return `write ${article[issue.expected] ?? 'another kind of value'} here.`
  if (issue.code === 'invalid_value') return `write one of ${issue.values.map(String).join(', ')}.`
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'it must not be empty.' : `use ${issue.minimum} or more.`
  if (issue.code === 'too_big') return `use ${issue.maximum} or less${issue.origin === 'string' ? ' characters' : ''}.`
  return issue.message === 'Invalid input' ? 'write another value here.' : issue.message
}

const article: Record<string, string> = {
  string: 'text (between quotes if it is a number)',
  number: 'a number',
  int: 'a whole number',
  array: 'a list, each entry on its own line after “- ”',
  object: 'a group of `name: value` lines',
  record: 'a group of `name: value` lines',
}
