import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Solution } from '../item.ts'
import { dataExercise, workedOut } from './rule.ts'

const solution: Extract<Solution, { kind: 'data-exercise' }> = {
  version: 1,
  kind: 'data-exercise',
  cases: [
    { letter: 'a', right: true, formula: '(late - early) / early * 100', tolerance: { kind: 'absolute', by: 0.1 } },
    { letter: 'b', right: false, formula: 'late - early', tolerance: { kind: 'absolute', by: 0 } },
    { letter: 'c', right: false, formula: null, tolerance: { kind: 'absolute', by: 0 } },
  ],
  draws: { KEN: { early: 927, late: 1050 }, TZA: { early: 308, late: 426 } },
}
const item = (drawn: string) => ({ unit: 'percent', options: 2, parts: 0, drawn })
const grade = (drawn: string, typed: string) =>
  dataExercise.grade(solution, { version: 1, kind: 'data-exercise', typed }, item(drawn))

describe('a data exercise', () => {
  it.each([
    ['KEN', '13.3', 1, ['a']],
    ['KEN', '١٣٫٢', 1, ['a']],
    ['KEN', '13.2 percent', 1, ['a']],
    ['KEN', '38.3', 0, ['c']],
    ['TZA', '38.3', 1, ['a']],
    ['TZA', '118', 0, ['b']],
    ['TZA', 'many', 0, ['c']],
  ])('of %s, answered %s', (drawn, typed, share, chosen) => {
    expect(grade(drawn, typed)).toMatchObject({ share, chosen, right: ['a'] })
  })

  it('tells what would be right for the draw, and of no other', () => {
    expect(grade('KEN', '1').parts).toEqual([{ letter: 'KEN', isRight: false, right: ['13.2686084142'] }])
    expect(dataExercise.keyOf(solution, item('TZA')).parts![0]!.right).toEqual(['38.3116883117'])
  })

  it('grades nobody by a draw that does not exist, or a formula without a value', () => {
    expect(() => grade('UGA', '1')).toThrow('no draw UGA')
    const broken = { ...solution, draws: { KEN: { early: 0, late: 1 } } }
    expect(() => workedOut(broken, item('KEN'))).toThrow('has no value for KEN')
  })

  it('is right for the figure that the formula gives, whatever was drawn', () => {
    const figure = fc.integer({ min: 1, max: 10_000_000 })
    fc.assert(
      fc.property(figure, figure, (early, late) => {
        const drawn = { ...solution, draws: { X: { early, late } } }
        const typed = (((late - early) / early) * 100).toFixed(2)
        const verdict = dataExercise.grade(drawn, { version: 1, kind: 'data-exercise', typed }, item('X'))
        expect(verdict.share).toBe(1)
      }),
    )
  })
})
