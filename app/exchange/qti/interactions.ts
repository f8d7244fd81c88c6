/** The interactions of QTI 2.1 that have a kind of ours. */
import { checkAnswers, linesInOrder, Obstructed, type Body } from '../check-answers.ts'
import { mostOptions, type Loss } from '../neutral-question.ts'
import { weighedChoice, weighedSpellings, type Weighed } from '../weighed-answers.ts'
import { childrenOf, type Tag } from '../xml/read-xml.ts'
import { declaredFor, shareOf, type Declared } from './declaration.ts'
import { feedbackReader } from './feedback.ts'
import { numberEntry } from './number-entry.ts'
import { wordsOf } from './words.ts'

/** @throws Obstructed */
export function readInteraction(item: Tag, interaction: Tag, losses: Set<Loss>): Body {
  const read = interactions[interaction.name]
  if (read === undefined) throw new Obstructed('kind-unknown')
  const declared = declaredFor(item, interaction)
  if (declared === null) throw new Obstructed('no-right-answer')
  return read({ item, interaction, declared, losses })
}

interface Asked {
  item: Tag
  interaction: Tag
  declared: Declared
  losses: Set<Loss>
}

const interactions: Record<string, (asked: Asked) => Body> = {
  choiceInteraction: (asked) => choice(asked, 'simpleChoice'),
  inlineChoiceInteraction: (asked) => choice(asked, 'inlineChoice'),
  orderInteraction: order,
  matchInteraction: match,
  textEntryInteraction: (asked) => (asked.declared.isNumber ? numberEntry(asked) : textEntry(asked)),
  extendedTextInteraction: byAPerson,
  uploadInteraction: byAPerson,
  drawingInteraction: byAPerson,
}

function byAPerson(): Body {
  throw new Obstructed('essay')
}

const idOf = ({ attributes }: Tag) => attributes['identifier'] ?? ''

function choice({ item, interaction, declared, losses }: Asked, name: string): Body {
  const choices = childrenOf(interaction, name)
  if (choices.length > mostOptions * 4) throw new Obstructed('many-options')
  const feedbackOf = feedbackReader(item, losses)
  const options = choices.map((one): Weighed => {
    const words = wordsOf(one, losses)
    return { share: shareOf(declared, idOf(one)), words, feedback: feedbackOf(one, idOf(one)) }
  })
  // what is declared right is right, whatever part of the marks the rest may have
  const evened = declared.right.length > 0 ? options.map((option) => onlyRight(option, declared, losses)) : options
  return weighedChoice(evened, !declared.isMultiple, losses)
}

function onlyRight(option: Weighed, declared: Declared, losses: Set<Loss>): Weighed {
  if (option.share > 0 && option.share < 1) losses.add('weights')
  return { ...option, share: option.share < 1 ? 0 : declared.isMultiple ? 1 / declared.right.length : 1 }
}

function order({ item, interaction, declared, losses }: Asked): Body {
  const choices = childrenOf(interaction, 'simpleChoice')
  if (declared.right.length === 0) throw new Obstructed('no-right-answer')
  if (declared.right.length !== choices.length) throw new Obstructed('unreadable')
  feedbackReader(item, losses)
  const lines = declared.right.map((id) => {
    const found = choices.find((one) => idOf(one) === id)
    if (found === undefined) throw new Obstructed('unreadable')
    return wordsOf(found, losses)
  })
  return { kind: 'ordering', lines: linesInOrder(lines) }
}

function match({ item, interaction, declared, losses }: Asked): Body {
  const [left, right] = childrenOf(interaction, 'simpleMatchSet').map((set) =>
    childrenOf(set, 'simpleAssociableChoice'),
  )
  if (left === undefined || right === undefined) throw new Obstructed('unreadable')
  feedbackReader(item, losses)
  const wanted = (declared.right.length > 0 ? declared.right : heaviest(declared)).map((value) => value.split(/\s+/))
  if (wanted.length === 0) throw new Obstructed('no-right-answer')
  const pairs = left.map((one) => {
    const [pair, ...more] = wanted.filter(([from]) => from === idOf(one))
    if (more.length > 0) throw new Obstructed('shared-answer')
    const target = right.find((other) => idOf(other) === pair?.[1])
    if (target === undefined) throw new Obstructed('no-right-answer')
    return { from: one, target }
  })
  if (new Set(pairs.map(({ target }) => target)).size < pairs.length) throw new Obstructed('shared-answer')
  const free = right.filter((one) => pairs.every(({ target }) => target !== one))
  return matched(
    pairs.map(({ from, target }) => ({ left: wordsOf(from, losses), right: wordsOf(target, losses) })),
    free.map((one) => wordsOf(one, losses)),
  )
}

function matched(pairs: { left: string; right: string }[], others: string[]): Body {
  checkAnswers(pairs.map(({ left }) => left))
  checkAnswers([...pairs.map(({ right }) => right), ...others])
  return { kind: 'matching', pairs, others }
}

const heaviest = (declared: Declared) =>
  declared.mapping.map(({ value }) => value).filter((value) => shareOf(declared, value) === 1)

function textEntry({ item, declared, losses }: Asked): Body {
  if (declared.mapping.some(({ isCaseSensitive }) => isCaseSensitive)) losses.add('letter-case')
  feedbackReader(item, losses)
  const words = [...new Set([...declared.right, ...declared.mapping.map(({ value }) => value)])]
  const answers = words.map((word): Weighed => ({ share: shareOf(declared, word), words: word, feedback: '' }))
  const folded = answers.filter(({ words }, index) => !sameBefore(answers, words, index))
  if (folded.length === 0) throw new Obstructed('no-right-answer')
  return weighedSpellings(folded, losses)
}

/** A mapping often lists `york` beside `York`: one spelling here. */
function sameBefore(answers: Weighed[], words: string, index: number): boolean {
  return answers.slice(0, index).some((other) => other.words.toLowerCase() === words.toLowerCase())
}
