import { expect, it } from 'vitest'
import { rightParts, wrongParts } from './right-parts.ts'

const key = (part: string, ...answers: string[]) => ({ part, answers, isTyped: false })

it('speaks of places as they are shown', () => {
  const order = ['c', 'a', 'b', 'B', 'A']
  const right = rightParts([key('A', 'a'), key('B', 'c')], order)
  expect(right).toEqual({ 1: '1', 2: '2' })
  const shown = ['1', '2'].map((letter) => ({ letter, html: '', choices: ['1', '2', '3'] }))
  expect(wrongParts(shown, right)).toEqual({ 1: '2', 2: '1' })
})

it('lines stand the other way round', () => {
  const right = rightParts([key('A', '1'), key('B', '2'), key('C', '3')], ['B', 'C', 'A'])
  expect(right).toEqual({ 1: '2', 2: '3', 3: '1' })
  const shown = ['1', '2', '3'].map((letter) => ({ letter, html: '', choices: [] }))
  expect(wrongParts(shown, right)).toEqual({ 1: '2', 2: '1', 3: '3' })
})

it('a gap takes words of its own, or typed ones', () => {
  const right = rightParts([key('A', 'b'), { part: 'B', answers: ['flow'], isTyped: true }], ['a', 'b', 'A', 'B'])
  expect(right).toEqual({ 1: '2', 2: 'flow' })
  const shown = [
    { letter: '1', html: '', choices: ['2', '1'] },
    { letter: '2', html: '', choices: null },
  ]
  expect(wrongParts(shown, right)).toEqual({ 1: '1', 2: '–' })
})
