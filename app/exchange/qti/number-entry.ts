/** A number typed into a QTI item: its value is declared, its tolerance stands in the processing of the response. */
import { Obstructed, type Body } from '../check-answers.ts'
import type { Loss } from '../neutral-question.ts'
import { readDecimal } from '../read-decimal.ts'
import { childOf, everyTag, type Tag } from '../xml/read-xml.ts'
import { shareOf, type Declared } from './declaration.ts'
import { feedbackReader } from './feedback.ts'

interface Asked {
  item: Tag
  declared: Declared
  losses: Set<Loss>
}

export function numberEntry({ item, declared, losses }: Asked): Body {
  feedbackReader(item, losses)
  const values = [...new Set([...declared.right, ...declared.mapping.map(({ value }) => value)])]
  if (values.some((value) => isPart(shareOf(declared, value)))) losses.add('weights')
  const right = values.filter((value) => shareOf(declared, value) === 1)
  if (right.length === 0) throw new Obstructed('no-right-answer')
  const within = toleranceOf(item)
  const cases = right.map((text) => {
    const value = readDecimal(text)
    if (value === null) throw new Obstructed('unreadable')
    return { ...within(value), isRight: true, feedback: '' }
  })
  return { kind: 'numeric', cases }
}

const isPart = (share: number) => share > 0 && share < 1

/**
 * `<equal toleranceMode="absolute" tolerance="0.5 1">`: so much below, so much above; `relative` counts in per cent of the value.
 * Where both differ, the middle of the range is the value.
 */
function toleranceOf(item: Tag): (value: number) => { value: number; tolerance: number } {
  const processing = childOf(item, 'responseProcessing')
  const equals = processing === undefined ? [] : everyTag(processing, ({ name }) => name === 'equal')
  const { toleranceMode = 'exact', tolerance = '' } = equals[0]?.attributes ?? {}
  if (toleranceMode === 'exact') return (value) => ({ value, tolerance: 0 })
  const [below, above] = tolerance.trim().split(/\s+/).map(readDecimal)
  if (below === null || below === undefined || above === null) throw new Obstructed('unreadable')
  const upward = above ?? below
  return (value) => {
    const unit = toleranceMode === 'relative' ? Math.abs(value) / 100 : 1
    const [low, high] = [value - below * unit, value + upward * unit]
    return { value: rounded((low + high) / 2), tolerance: rounded((high - low) / 2) }
  }
}

const rounded = (value: number) => Number(value.toFixed(10))
