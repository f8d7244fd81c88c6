/**
 * An item of QTI 2.1 (1EdTech, "Question and Test Interoperability: Assessment Test, Section and Item Information Model", 2012): a
 * body with one interaction, and a declaration of the response that says which answer is right.
 */
import { Obstructed } from '../check-answers.ts'
import { entryOf, oneLine, type Read } from '../entry-of.ts'
import { longestQuestion, type Loss, type NeutralQuestion } from '../neutral-question.ts'
import { childOf, childrenOf, everyTag, type Tag } from '../xml/read-xml.ts'
import { readInteraction } from './interactions.ts'
import { wordsOf } from './words.ts'

export function readQtiItem(item: Tag): Read {
  const name = oneLine(item.attributes['title'] || item.attributes['identifier'] || '')
  return entryOf(1, name, (losses) => questionOf(item, name.slice(0, 200), losses))
}

const isInteraction = (tag: Tag) => tag.name.endsWith('Interaction')

function questionOf(item: Tag, name: string, losses: Set<Loss>): NeutralQuestion {
  // what is asked differs from learner to learner, by rules that only its own system runs
  if (childrenOf(item, 'templateDeclaration').length > 0) throw new Obstructed('kind-unknown')
  const body = childOf(item, 'itemBody')
  const [interaction, ...more] = body === undefined ? [] : everyTag(body, isInteraction)
  if (interaction === undefined) throw new Obstructed('description')
  if (more.length > 0) throw new Obstructed('several-questions')
  const prompt = promptOf(body!, interaction, losses)
  const answers = readInteraction(item, interaction, losses)
  if (prompt === '') throw new Obstructed('unreadable')
  if (prompt.length + JSON.stringify(answers).length > longestQuestion) throw new Obstructed('too-long')
  return { name, category: '', prompt, ...answers }
}

/** A place in the words that no text holds. */
const gap = '\u0000'

/** The words around the interaction, and its own prompt where it has one; a gap with words behind it becomes a line. */
function promptOf(body: Tag, interaction: Tag, losses: Set<Loss>): string {
  const own = wordsOf(childOf(interaction, 'prompt'), losses)
  const around = wordsOf(body, losses, (tag) => (tag === interaction ? gap : null))
  const [before = '', after = ''] = around.split(gap).map((words) => words.trim())
  const isInline = ['textEntryInteraction', 'inlineChoiceInteraction'].includes(interaction.name)
  if (!isInline) return [before, own, after].filter((words) => words !== '').join('\n\n')
  if (after === '' || after === '.') return before
  losses.add('missing-word')
  return `${before} _____${/^[.,;:?!)]/.test(after) ? '' : ' '}${after}`.trim()
}
