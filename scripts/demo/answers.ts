/** What a learner gives to a question, right or wrong, by the real key. */
import type { Random } from '#app/domain/attempt/random.ts'
import { shuffled } from '#app/domain/attempt/random.ts'
import { workedOut } from '#app/items/data-exercise/rule.ts'
import type { Solution } from '#app/items/item.ts'
import type { Language } from '#app/i18n/locales.ts'
import type { GivenAnswer } from '#app/learn/answers-form.ts'
import type { OpenQuestionView } from '#app/items/question-view.ts'
import { rightParts, wrongParts } from './right-parts.ts'

export interface Asked {
  question: OpenQuestionView
  solution: Solution
  /** letters as the attempt shows them */
  order: string[]
}

interface How {
  isRight: boolean
  language: Language
  random: Random
}

/** What the form of the question would send. */
export function answerTo({ question, solution, order }: Asked, { isRight, language, random }: How): GivenAnswer {
  const { position, nextId: id, replaces } = question
  const letters = question.options.map((option) => option.letter)
  const about = { position, id, replaces }
  switch (solution.kind) {
    case 'single-choice':
    case 'true-false':
      return { ...about, value: isRight ? solution.key : other(letters, [solution.key], random)[0]! }
    case 'multiple-response':
      return { ...about, letters: isRight ? solution.keys : wrongSet(letters, solution.keys, random) }
    case 'numeric':
      return { ...about, value: asWritten(isRight ? rightNumber(solution) : wrongNumber(solution), language) }
    case 'ordering':
    case 'matching':
    case 'gap-fill':
    case 'categorise': {
      const right = rightParts(solution.keys, order)
      return { ...about, parts: isRight ? right : wrongParts(question.parts, right) }
    }
    case 'open-answer':
      return { ...about, value: isRight ? 'A stock counts people on one day, a flow moves in a period.' : '' }
    case 'data-exercise':
      return { ...about, value: asWritten(workedOutFigure(solution, order[0] ?? null, isRight), language) }
    case 'short-text':
      return { ...about, value: isRight ? solution.cases.find((one) => one.right)!.texts[0]! : '–' }
  }
}

/**
 * Which of the questions to answer right, so that the attempt passes or fails.
 * @param share how many she knows of those that do not decide, 0 to 1
 * @returns positions
 */
export function rightOnes(
  questions: Pick<OpenQuestionView, 'position' | 'marks'>[],
  { goes, needed, share, random }: { goes: 'passed' | 'failed'; needed: number; share: number; random: Random },
): Set<number> {
  const right = new Set<number>()
  let marks = 0
  for (const { position, marks: worth } of shuffled(questions, random)) {
    const isKnown = goes === 'passed' ? marks < needed || random() < share : marks + worth < needed && random() < share
    if (!isKnown) continue
    right.add(position)
    marks += worth
  }
  return right
}

function other(letters: string[], keys: string[], random: Random): string[] {
  return shuffled(
    letters.filter((letter) => !keys.includes(letter)),
    random,
  )
}

/** What gains nothing: one of the wrong ones, or, where there is none, nothing at all. */
function wrongSet(letters: string[], keys: string[], random: Random): string[] {
  return other(letters, keys, random).slice(0, 1)
}

function workedOutFigure(solution: Exercise, drawn: string | null, isRight: boolean): number {
  const key: Numeric = { version: 1, kind: 'numeric', cases: workedOut(solution, { drawn }) }
  return isRight ? Number(rightNumber(key).toFixed(4)) : wrongNumber(key)
}

type Exercise = Extract<Solution, { kind: 'data-exercise' }>
type Numeric = Extract<Solution, { kind: 'numeric' }>

function rightNumber({ cases }: Numeric): number {
  return cases.find((one) => one.right)!.value!
}

/** The slip that the item expects, else a nought too many. */
function wrongNumber(solution: Numeric): number {
  return solution.cases.find((one) => !one.right && one.value !== null)?.value ?? (rightNumber(solution) + 1) * 10
}

const figures: Record<Language, string> = { en: 'en', fr: 'fr', ar: 'ar-EG', pt: 'pt-PT', es: 'es' }

/** As it is written in her language, figures and separators. */
function asWritten(value: number, language: Language): string {
  return new Intl.NumberFormat(figures[language], { maximumFractionDigits: 10 }).format(value)
}
