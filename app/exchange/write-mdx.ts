/** Questions as an author of ours writes them, ready for a file of the item bank. */
import { escapedLine, escapedParagraphs, escapedValue } from './escape-mdx.ts'
import type { NeutralQuestion } from './neutral-question.ts'
import { writtenDecimal } from './read-decimal.ts'

export interface Wanted {
  outcome: string
  /** words of the label of a number or a short text, in the language of the questions */
  label: string
}

/** One block for each question; ids are made of names, each once. */
export function writeMdx(questions: NeutralQuestion[], wanted: Wanted): string {
  const ids = idsFor(questions)
  return questions.map((question, index) => block(question, ids[index]!, wanted)).join('\n')
}

function block(question: NeutralQuestion, id: string, { outcome, label }: Wanted): string {
  const name = components[question.kind]
  const typed = question.kind === 'numeric' || question.kind === 'short-text'
  const tags = tagOf(question.category)
  const more = `${typed ? ` label="${escapedValue(label)}"` : ''}${tags === '' ? '' : ` tags="${tags}"`}`
  return `<${name} id="${id}" outcome="${outcome}"${more}>\n${escapedParagraphs(question.prompt)}\n\n${linesOf(question)}\n</${name}>\n`
}

const components: Record<NeutralQuestion['kind'], string> = {
  'single-choice': 'SingleChoice',
  'multiple-response': 'MultipleResponse',
  'true-false': 'TrueFalse',
  numeric: 'Numeric',
  'short-text': 'ShortText',
  matching: 'Matching',
  ordering: 'Ordering',
}

function linesOf(question: NeutralQuestion): string {
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-response':
      return question.options.map(({ text, isRight, feedback }) => box(isRight, escapedLine(text), feedback)).join('\n')
    case 'true-false':
      return [box(question.isTrue, 'True', question.whenTrue), box(!question.isTrue, 'False', question.whenFalse)].join(
        '\n',
      )
    case 'numeric':
      return question.cases
        .map(({ value, tolerance, isRight, feedback }) => box(isRight, number(value, tolerance), feedback))
        .join('\n')
    case 'short-text':
      return question.options.map(({ text, isRight, feedback }) => box(isRight, spelling(text), feedback)).join('\n')
    case 'matching':
      return matching(question)
    case 'ordering':
      return question.lines.map((line, index) => `${index + 1}. ${escapedLine(line)}`).join('\n')
  }
}

function box(isRight: boolean, words: string, feedback: string): string {
  return `- [${isRight ? 'x' : ' '}] ${words}${feedback === '' ? '' : `\n    > ${escapedLine(feedback)}`}`
}

function number(value: number | null, tolerance: number): string {
  if (value === null) return 'otherwise'
  const by = writtenDecimal(tolerance) ?? '0'
  const middle = writtenDecimal(value) ?? '0'
  return by === '0' ? middle : `${middle} ± ${by}`
}

/** A stroke between spellings is ours; in a word of theirs it would divide it. */
const spelling = (text: string) => escapedLine(text.replaceAll('|', '/'))

/** What belongs to a line stands below it; what belongs to none, below the last. */
function matching({ pairs, others }: Extract<NeutralQuestion, { kind: 'matching' }>): string {
  const nested = (text: string) => `    - ${escapedLine(text)}`
  const lines = pairs.map(({ left, right }) => `- ${escapedLine(left)}\n${nested(right)}`)
  return [...lines, ...others.map(nested)].join('\n')
}

/** `Continents and seas` → `continents-and-seas`, with a number where it is taken. */
function idsFor(questions: NeutralQuestion[]): string[] {
  const taken = new Set<string>()
  return questions.map(({ name, prompt }, index) => {
    const base = slug(name) || slug(prompt) || `question-${index + 1}`
    let id = base
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
    taken.add(id)
    return id
  })
}

function slug(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 48)
  return letters.replace(/-+$/, '')
}

/** The last part of a category, as a tag. */
function tagOf(category: string): string {
  return slug(category.split('/').at(-1) ?? '')
}
