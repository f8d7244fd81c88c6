/**
 * GIFT, as Moodle documents it (https://docs.moodle.org/en/GIFT_format): questions between empty lines, each with a name, a text
 * and its answers between braces. What stands between the braces is read by `answers.ts`.
 */
import { Obstructed } from '../check-answers.ts'
import { entryOf, oneLine, reportOf } from '../entry-of.ts'
import { longestQuestion, type ImportReport, type Loss, type NeutralQuestion } from '../neutral-question.ts'
import { plainWords } from '../plain-words.ts'
import { readAnswers } from './answers.ts'
import { giftBlocks, signAt, unescaped, type GiftBlock } from './split.ts'

/** Every question of a file: those that came in, and what is told of each. */
export function readGift(file: string): ImportReport {
  return reportOf(
    giftBlocks(file).map((block) => {
      const { name, rest } = named(block.text)
      return entryOf(block.line, name || firstWords(rest), (losses) =>
        questionOf({ ...block, text: rest }, name, losses),
      )
    }),
  )
}

/** `::name::` before the text. */
function named(text: string): { name: string; rest: string } {
  const start = text.trimStart()
  const end = start.startsWith('::') ? signAt(start, '::', 2) : -1
  if (end < 0) return { name: '', rest: start }
  return { name: oneLine(unescaped(start.slice(2, end))).slice(0, 200), rest: start.slice(end + 2) }
}

function firstWords(text: string): string {
  const { words } = formatted(text)
  const braces = signAt(words, '{')
  return oneLine(unescaped(braces < 0 ? words : words.slice(0, braces)))
}

/** `[html]` before the text; what is written in Markdown or plainly stays as it was typed. */
function formatted(text: string): { isHtml: boolean; words: string } {
  const format = /^\s*\[(html|markdown|plain|moodle)\]/.exec(text)
  return format === null
    ? { isHtml: false, words: text }
    : { isHtml: format[1] === 'html', words: text.slice(format[0].length) }
}

function questionOf({ category, text }: GiftBlock, name: string, losses: Set<Loss>): NeutralQuestion {
  if (text.length > longestQuestion) throw new Obstructed('too-long')
  const { isHtml, words } = formatted(text)
  const { before, answers, after } = divided(words)
  const prompt = promptOf(unescaped(before), unescaped(after), isHtml, losses)
  if (prompt === '') throw new Obstructed('unreadable')
  const general = signAt(answers, '####')
  if (general >= 0) losses.add('general-feedback')
  return { name, category, prompt, ...readAnswers(general < 0 ? answers : answers.slice(0, general), losses) }
}

function divided(text: string): { before: string; answers: string; after: string } {
  const start = signAt(text, '{')
  if (start < 0) throw new Obstructed('description')
  const end = signAt(text, '}', start)
  const isOne = end >= 0 && signAt(text.slice(start + 1, end), '{') < 0 && signAt(text, '{', end) < 0
  if (!isOne) throw new Obstructed('unreadable')
  return { before: text.slice(0, start), answers: text.slice(start + 1, end), after: text.slice(end + 1) }
}

/** A text that goes on behind the braces has a word missing; ours ask below the whole sentence. */
function promptOf(before: string, after: string, isHtml: boolean, losses: Set<Loss>): string {
  const plain = isHtml ? plainWords(before, after) : { before: before.trim(), after: after.trim(), losses: [] }
  for (const loss of plain.losses) losses.add(loss)
  if (plain.after === '') return plain.before
  losses.add('missing-word')
  return `${plain.before} _____ ${plain.after}`.trim()
}
