/**
 * Which options are explained after an attempt. Always those the learner chose. The right ones too, once knowing them can
 * no longer stand in for learning: in checks and quizzes at once, in a test when it is passed or no attempt is left.
 */
import type { ItemGrade } from './grade-attempt.ts'

export interface GradedAttempt {
  kind: 'check' | 'quiz' | 'test'
  hasPassed: boolean
  /** null: as many as one likes */
  attemptsLeft: number | null
}

export function showsKey({ kind, hasPassed, attemptsLeft }: GradedAttempt): boolean {
  return kind !== 'test' || hasPassed || attemptsLeft === 0
}

export interface ShownOption {
  letter: string
  isChosen: boolean
  /** null where the page must not say */
  isRight: boolean | null
}

export interface ShownPart {
  letter: string
  /** null where the page must not say */
  isRight: boolean | null
  /** what would be right; empty where the page must not say */
  right: string[]
}

/** Parts are judged once the key may be known: each verdict tells a part of it. */
export function shownParts({ parts = [] }: ItemGrade, withKey: boolean): ShownPart[] {
  return parts.map(({ letter, isRight, right }) =>
    withKey ? { letter, isRight, right } : { letter, isRight: null, right: [] },
  )
}

/** The options to mark, in the order of the alphabet. Without the key, one choice is judged where it settled its item. */
export function shownOptions(grade: ItemGrade, withKey: boolean): ShownOption[] {
  const letters = withKey ? [...grade.chosen, ...grade.right] : grade.chosen
  const settled = grade.chosen.length === 1 && grade.right.length === 1
  return [...new Set(letters)].sort().map((letter) => ({
    letter,
    isChosen: grade.chosen.includes(letter),
    isRight: withKey || settled ? grade.right.includes(letter) : null,
  }))
}
