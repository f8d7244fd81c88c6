import type { Position } from '#app/courseware/fault.ts'
import type { GateReport } from '#app/courseware/gate-report.ts'
import { textOfLine } from '#app/courseware/gate-lines.ts'
import { letterAt } from '#app/courseware/read-item.ts'
import type { Line } from '#app/courseware/read-lines.ts'
import { startOf } from '#app/courseware/tree.ts'
import { latinFigures } from '#app/domain/latin-figures.ts'
import type { PartKey } from '../item.ts'
import { foldAnswer } from '../short-text/fold-answer.ts'
import { checkTwice, partKeyWords, partLetterAt, solutionWith } from '../parts/written.ts'
import type { WrittenLines } from '../written-item.ts'

/**
 * A text with `(1)`, `(2)` … and a numbered list: below each number the words to choose from, with boxes. Where every box is
 * ticked there is nothing to choose: the gap is typed, and the words are its spellings.
 */
export const writtenGapFill: WrittenLines<'gap-fill'> = {
  form: 'lines',
  name: 'GapFill',
  fewest: 1,
  isNumbered: true,
  hasWords: false,
  below: 'boxes',
  check(lines, prompt, at, report) {
    checkGaps(lines, prompt, at, report)
    for (const line of lines) checkGap(line, startOf(line.node, at), report)
  },
  read: readGaps,
  inAllLanguages: ([first, ...others]) =>
    solutionWith(
      'gap-fill',
      first!.keys.map((key) =>
        key.isTyped
          ? withSpellings(
              key,
              others.flatMap(({ keys }) => keys),
            )
          : key,
      ),
    ),
  keyWords: partKeyWords,
}

const isTyped = (line: Line) => line.below.every((word) => word.checked === true)

/** The text names each gap once, and no other. */
function checkGaps(lines: Line[], prompt: string, at: Position, report: GateReport): void {
  const named = [...latinFigures(prompt).matchAll(/\((\d{1,2})\)/g)].map(([, number]) => Number(number))
  lines.forEach((line, index) => {
    const times = named.filter((number) => number === index + 1).length
    if (times !== 1)
      report.add(times === 0 ? 'item-gap-missing' : 'item-gap-twice', startOf(line.node, at), String(index + 1))
  })
  const unknown = named.find((number) => number < 1 || number > lines.length)
  if (unknown !== undefined) report.add('item-gap-unknown', at, String(unknown))
}

function checkGap(line: Line, at: Position, report: GateReport): void {
  checkTwice(line.below, at, report)
  const right = line.below.filter((word) => word.checked === true)
  if (right.length === 0) report.add('item-key-missing', at)
  else if (right.length > 1 && !isTyped(line)) report.add('item-key-twice', startOf(right[1]!.node, at))
  const unreadable = isTyped(line) ? line.below.find((word) => foldAnswer(textOfLine(word)) === '') : undefined
  if (unreadable) report.add('item-spelling-unreadable', startOf(unreadable.node, at), textOfLine(unreadable))
}

function readGaps(lines: Line[]) {
  const words = lines.flatMap((line) => (isTyped(line) ? [] : line.below))
  const letterOf = (word: Line['below'][number]) => letterAt(words.indexOf(word))
  const options = words.map((word) => ({ letter: letterOf(word), content: word.content }))
  const parts = lines.map((line, index) => ({
    letter: partLetterAt(index),
    choices: isTyped(line) ? null : line.below.map(letterOf),
    content: [],
    feedback: line.feedback,
  }))
  const keys = lines.map((line, index): PartKey => {
    const right = line.below.filter((word) => word.checked === true)
    const part = partLetterAt(index)
    return isTyped(line)
      ? { part, answers: right.map(textOfLine), isTyped: true }
      : { part, answers: right.map(letterOf), isTyped: false }
  })
  return { options, parts, solution: solutionWith('gap-fill', keys) }
}

function withSpellings(key: PartKey, others: PartKey[]): PartKey {
  const same = others.filter(({ part }) => part === key.part)
  return { ...key, answers: [...new Set([key, ...same].flatMap(({ answers }) => answers))] }
}
