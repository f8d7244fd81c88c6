/** What every format's answers are measured by. */
import { foldAnswer } from '#app/items/short-text/fold-answer.ts'
import { mostOptions, type NeutralQuestion, type Obstacle } from './neutral-question.ts'

/** A question that cannot come in. */
export class Obstructed extends Error {
  readonly obstacle: Obstacle
  constructor(obstacle: Obstacle) {
    super(obstacle)
    this.obstacle = obstacle
  }
}

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never
/** A question without its name, category and text. */
export type Body = Without<NeutralQuestion, 'name' | 'category' | 'prompt'>

/** @throws Obstructed for lines that are empty, too few, too many or the same */
export function checkAnswers(texts: string[], fewest = 2): void {
  if (texts.some((text) => text === '')) throw new Obstructed('unreadable')
  if (texts.length < fewest) throw new Obstructed('few-options')
  if (texts.length > mostOptions) throw new Obstructed('many-options')
  if (new Set(texts.map((text) => foldAnswer(text) || text)).size < texts.length)
    throw new Obstructed('repeated-answer')
}

/** Lines of an order: three at least, or there is hardly anything to order. @throws Obstructed */
export function linesInOrder(lines: string[]): string[] {
  checkAnswers(lines, 3)
  return lines
}
