/** The keys in the database of a running server: what no learner may receive before submitting. */
import { workedOut } from '#app/items/data-exercise/rule.ts'
import type BetterSqlite3 from 'better-sqlite3'
import type { OptionLetter, Solution } from '#app/items/item.ts'
import { rightParts } from '../../scripts/demo/right-parts.ts'
import { inDatabase, listed } from './database-file.ts'

interface KeyRow {
  id: string
  number: number
  options: number
  solution: Solution
}

/** Every key, as the table holds it. */
export function allKeys(databaseFile: string): Solution[] {
  return inDatabase(databaseFile, (database) => keyRows(database).map((row) => row.solution))
}

/** Every feedback, as HTML. */
export function allFeedback(databaseFile: string): string[] {
  return listed(databaseFile, 'SELECT html FROM item_feedback')
}

/**
 * Makes every key another one and every feedback other words, round the triggers: what is sent to a learner before she
 * submits must not change by a byte.
 */
export function moveKeys(databaseFile: string): void {
  inDatabase(databaseFile, (database) => {
    for (const table of ['item_solution', 'item_feedback']) database.exec(`DROP TRIGGER IF EXISTS ${table}_no_update`)
    const update = database.prepare('UPDATE item_solution SET solution = ? WHERE item_version_id = ? AND number = ?')
    for (const { id, number, options, solution } of keyRows(database))
      update.run(JSON.stringify(moved(solution, options)), id, number)
    database.exec(`UPDATE item_feedback SET html = html || '<p>moved</p>'`)
  })
}

function moved(solution: Solution, options: number): Solution {
  const next = (letter: OptionLetter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 96) % options))
  switch (solution.kind) {
    case 'single-choice':
    case 'true-false':
      return { ...solution, key: next(solution.key) }
    case 'multiple-response':
      return { ...solution, keys: solution.keys.map(next).sort() }
    case 'numeric':
      return {
        ...solution,
        cases: solution.cases.map((one) => ({ ...one, value: one.value === null ? null : one.value + 1000 })),
      }
    case 'short-text':
      return {
        ...solution,
        cases: solution.cases.map((one) => ({ ...one, texts: one.texts.map((text) => `${text} moved`) })),
      }
    case 'data-exercise':
      return {
        ...solution,
        cases: solution.cases.map((one) => ({ ...one, formula: one.formula && `${one.formula} + 1000` })),
      }
    case 'open-answer':
      return solution
    default:
      return {
        ...solution,
        keys: solution.keys.map((key) => ({ ...key, answers: key.answers.map((one) => `${one}moved`) })),
      }
  }
}

function keyRows(database: BetterSqlite3.Database): KeyRow[] {
  const rows = database
    .prepare<[], Omit<KeyRow, 'solution'> & { solution: string }>(
      `SELECT item_version_id AS id, number, option_count AS options, solution
       FROM item_solution JOIN item_version ON item_version.id = item_version_id ORDER BY item_version_id, number`,
    )
    .all()
  return rows.map((row) => ({ ...row, solution: JSON.parse(row.solution) as Solution }))
}

export interface AskedKey {
  position: number
  solution: Solution
  /** letters as the attempt shows them */
  order: string[]
}

/** The right answers of an attempt, question by question. */
export function keysOf(databaseFile: string, attemptId: string): AskedKey[] {
  return inDatabase(databaseFile, (database) =>
    database
      .prepare<[string], { position: number; solution: string; option_order: string }>(
        `SELECT position, solution, option_order FROM attempt_item JOIN item_solution USING (item_version_id)
         WHERE attempt_id = ? AND number = (SELECT max(number) FROM item_solution AS s WHERE s.item_version_id = attempt_item.item_version_id)
         ORDER BY position`,
      )
      .all(attemptId)
      .map(({ position, solution, option_order }) => ({
        position,
        solution: JSON.parse(solution) as Solution,
        order: JSON.parse(option_order) as string[],
      })),
  )
}

export type Sent = { letters: string[] } | { value: string } | { parts: Record<string, string> }

/** What the form of a question would send to be right: letters, a letter or words, or parts by their places. */
export function rightAnswer({ solution, order }: Omit<AskedKey, 'position'>): Sent {
  switch (solution.kind) {
    case 'multiple-response':
      return { letters: solution.keys }
    case 'single-choice':
    case 'true-false':
      return { value: solution.key }
    case 'numeric':
      return { value: String(solution.cases.find((one) => one.right)?.value) }
    case 'short-text':
      return { value: solution.cases.find((one) => one.right)?.texts[0] ?? '' }
    case 'open-answer':
      return { value: 'In my own words.' }
    case 'data-exercise': {
      const drawn = workedOut(solution, { drawn: order[0] ?? null })
      return { value: String(drawn.find((one) => one.right)?.value) }
    }
    default:
      return { parts: rightParts(solution.keys, order) }
  }
}
