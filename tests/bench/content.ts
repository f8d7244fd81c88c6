/** The courses of the repository, with a final test of ten questions: Moodle's was measured with ten. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { root } from '#tests/architecture/sources.ts'

export const course = 'migration-data'
export const test = 'final-test'
export const questions = 10

/** @param folder to be made */
export function copyContent(folder: string): void {
  cpSync(path.join(root, 'content'), folder, { recursive: true })
  const file = path.join(folder, course, 'course.yaml')
  const structure = parse(readFileSync(file, 'utf8')) as { tests: { id: string; blueprint: Drawn[] }[] }
  const final = structure.tests.find(({ id }) => id === test)
  if (final === undefined) throw new Error(`${course} has no ${test} any more`)
  final.blueprint = trimmed(final.blueprint)
  writeFileSync(file, stringify(structure))
}

interface Drawn {
  outcome: string
  questions: number
}

/** Every outcome stays in the test; those that more questions are drawn for give one away. */
function trimmed(blueprint: Drawn[]): Drawn[] {
  let excess = blueprint.reduce((sum, one) => sum + one.questions, 0) - questions
  const drawn = blueprint.map((one) =>
    one.questions > 1 && excess-- > 0 ? { ...one, questions: one.questions - 1 } : one,
  )
  const left = drawn.reduce((sum, one) => sum + one.questions, 0)
  if (left !== questions) throw new Error(`The test cannot be made to ask ${questions} questions; it asks ${left}`)
  return drawn
}
