import type { NeutralQuestion } from '#app/exchange/neutral-question.ts'

/** The key of a question on one line, as the tables of cases say it. */
export function keyLine(question: NeutralQuestion): string {
  switch (question.kind) {
    case 'true-false':
      return String(question.isTrue)
    case 'numeric':
      return question.cases
        .filter(({ isRight }) => isRight)
        .map(({ value, tolerance }) => (tolerance === 0 ? `${value}` : `${value}±${tolerance}`))
        .join('; ')
    case 'matching':
      return question.pairs.map(({ left, right }) => `${left} → ${right}`).join('; ')
    case 'ordering':
      return question.lines.join('; ')
    default:
      return question.options
        .filter(({ isRight }) => isRight)
        .map(({ text }) => text)
        .join('; ')
  }
}
