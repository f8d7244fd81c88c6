/**
 * Moodle's XML, as Moodle documents it (https://docs.moodle.org/en/Moodle_XML_format): a quiz of questions, each with a name, a
 * text, and its answers with the share of the marks that each has. What belongs to one kind is read by `answers.ts`.
 */
import { Obstructed } from '../check-answers.ts'
import { entryOf, oneLine, reportOf, type Read } from '../entry-of.ts'
import { longestQuestion, type ImportReport, type Loss, type NeutralQuestion } from '../neutral-question.ts'
import { childOf, childrenOf, lineCounter, textOf, type Tag } from '../xml/read-xml.ts'
import { readMoodleAnswers } from './answers.ts'
import { plainText } from './plain-text.ts'

/** @param text of the file, in which the lines are counted */
export function readMoodle(quiz: Tag, text: string): ImportReport {
  const lineAt = lineCounter(text)
  const read: Read[] = []
  let category = ''
  for (const question of childrenOf(quiz, 'question')) {
    const line = lineAt(question.start)
    if (question.attributes['type'] === 'category') category = categoryOf(question)
    else read.push(entryOf(line, shownAs(question), (losses) => questionOf(question, category, losses)))
  }
  return reportOf(read)
}

const nameOf = (question: Tag) => oneLine(textOf(childOf(childOf(question, 'name'), 'text'))).slice(0, 200)

const shownAs = (question: Tag) => nameOf(question) || plainText(childOf(question, 'questiontext'), new Set())

/** `$course$/top/Stocks`: what begins with a sign or `top` is Moodle's own. */
function categoryOf(question: Tag): string {
  const path = oneLine(textOf(childOf(childOf(question, 'category'), 'text')))
  return path.replace(/^\$\w+\$\//, '').replace(/^top(\/|$)/, '')
}

function questionOf(question: Tag, category: string, losses: Set<Loss>): NeutralQuestion {
  const prompt = plainText(childOf(question, 'questiontext'), losses)
  if (prompt === '') throw new Obstructed('unreadable')
  const body = readMoodleAnswers(question, losses)
  if (prompt.length + JSON.stringify(body).length > longestQuestion) throw new Obstructed('too-long')
  if (hasFeedbackForAll(question)) losses.add('general-feedback')
  return { name: nameOf(question), category, prompt, ...body }
}

const forAll = ['generalfeedback', 'hint', 'correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']

/** What Moodle writes by itself says no more than that the answer is right or not, which is said here too. */
const byItself = /^(?:|Your answer is (?:correct|partially correct|incorrect)\.)$/

function hasFeedbackForAll(question: Tag): boolean {
  const texts = forAll.flatMap((name) => childrenOf(question, name)).map((tag) => plainText(tag, new Set()))
  return texts.some((text) => !byItself.test(text))
}
