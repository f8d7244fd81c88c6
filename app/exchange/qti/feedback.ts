/** What a QTI item says after an answer: within a choice, or below with the choice's name. */
import type { Loss } from '../neutral-question.ts'
import { childrenOf, everyTag, type Tag } from '../xml/read-xml.ts'
import { wordsOf } from './words.ts'

/** Tells as lost, at once, what belongs to no choice. */
export function feedbackReader(item: Tag, losses: Set<Loss>): (choice: Tag, id: string) => string {
  const below = childrenOf(item, 'modalFeedback')
  const choices = everyTag(item, ({ name }) => name === 'simpleChoice' || name === 'inlineChoice')
  const ids = new Set(choices.map(({ attributes }) => attributes['identifier']))
  const isOfNone = ({ attributes }: Tag) => !ids.has(attributes['identifier'])
  const blocks = everyTag(item, ({ name }) => name === 'feedbackBlock' || name === 'rubricBlock')
  if (below.some(isOfNone) || blocks.length > 0) losses.add('general-feedback')
  return (choice, id) => {
    const within = everyTag(choice, ({ name }) => name === 'feedbackInline')
    const said = [...within, ...below.filter(({ attributes }) => attributes['identifier'] === id)]
    return said
      .map((one) => wordsOf(one, losses))
      .filter((words) => words !== '')
      .join(' ')
  }
}
