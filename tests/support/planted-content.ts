/**
 * The real content and a question of every kind with marks in it, in a folder of its own: every feedback begins with a mark, every right number is one
 * that stands nowhere else. With `moved` the right options are others, and nothing else differs.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addEveryKind } from './every-kind.ts'

export const feedbackMark = 'canaryfeedback'
export const numberMarks = { asWritten: '8675309.125', moved: '7654321.625' }

/** @returns the folder, to be removed by the caller */
export function plantedContent({ moved = false } = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'darasa-canary-'))
  cpSync('content', folder, { recursive: true })
  addEveryKind(folder)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.mdx')) continue
    const file = path.join(folder, name)
    writeFileSync(file, planted(readFileSync(file, 'utf8'), moved))
  }
  return folder
}

function planted(text: string, moved: boolean): string {
  const number = moved ? numberMarks.moved : numberMarks.asWritten
  return text
    .replace(/<Numeric[\s\S]*?<\/Numeric>/g, (item) => item.replace(/^- \[x\] [^\n]*/gm, `- [x] ${number} ± 0.001`))
    .replace(/<(SingleChoice|MultipleResponse)\b[\s\S]*?<\/\1>/g, (item) => (moved ? withMovedBoxes(item) : item))
    .replace(/^(\s*(?:-|\d+\.) [^\n]*\n\s+> )/gm, `$1${feedbackMark} `)
}

/** The boxes of a question, each moved on by one option; the last box comes first. */
function withMovedBoxes(item: string): string {
  const boxes = Array.from(item.matchAll(/^- \[([x ])\]/gm), ([, box = ' ']) => box)
  let place = boxes.length - 1
  return item.replace(/^- \[[x ]\]/gm, () => `- [${boxes[place++ % boxes.length]}]`)
}
