import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPossible, newRun, runsOf, sceneFaults, type SceneRule, type Step } from './run.ts'

const scenes: SceneRule[] = [
  {
    id: 'start',
    choices: [
      { to: 'ask', score: 2 },
      { to: 'leak', score: 0 },
    ],
  },
  {
    id: 'ask',
    choices: [
      { to: 'good', score: 3 },
      { to: 'leak', score: 1 },
    ],
  },
  { id: 'leak', choices: [] },
  { id: 'good', choices: [] },
]

const step = (id: string, scene: string, choice: number, run = 'r'): Step => ({ id, run, scene, choice })

describe('a run', () => {
  it('stands at the beginning before any choice', () => {
    expect(newRun(scenes, 'r')).toEqual({
      id: 'r',
      path: [{ scene: 'start', choice: null, score: 0 }],
      score: 0,
      isEnded: false,
      lastStep: null,
    })
  })

  it('follows the choices to an ending, and adds their scores', () => {
    const [run] = runsOf(scenes, [step('1', 'start', 1), step('2', 'ask', 1)])
    expect(run).toMatchObject({ score: 5, isEnded: true })
    expect(run!.path.map(({ scene }) => scene)).toEqual(['start', 'ask', 'good'])
  })

  it('holds to the first choice of a scene', () => {
    const [run] = runsOf(scenes, [step('1', 'start', 2), step('2', 'start', 1), step('3', 'ask', 1)])
    expect(run).toMatchObject({ score: 0, isEnded: true })
    expect(run!.path.map(({ scene }) => scene)).toEqual(['start', 'leak'])
  })

  it('takes no choice that a scene does not have', () => {
    expect(runsOf(scenes, [step('1', 'start', 9)])[0]!.path).toHaveLength(1)
  })

  it('is the same in whatever order the choices come, and however often', () => {
    const steps = [step('1', 'start', 1), step('2', 'ask', 2), step('3', 'start', 2, 'other'), step('4', 'start', 2)]
    fc.assert(
      fc.property(fc.shuffledSubarray([...steps, ...steps], { minLength: 8 }), (shuffled) => {
        expect(runsOf(scenes, shuffled)).toEqual(runsOf(scenes, steps))
      }),
    )
  })
})

it('the best possible score is that of the best way, not of the best choice at each scene', () => {
  expect(bestPossible(scenes)).toBe(5)
  const lure = [
    {
      id: 'a',
      choices: [
        { to: 'b', score: 4 },
        { to: 'c', score: 1 },
      ],
    },
    { id: 'b', choices: [] },
    { id: 'c', choices: [{ to: 'b', score: 5 }] },
  ]
  expect(bestPossible(lure)).toBe(6)
})

describe('faults', () => {
  it('none where every way ends', () => {
    expect(sceneFaults(scenes)).toEqual([])
  })

  it.each([
    [
      'a choice that leads nowhere',
      [{ id: 'a', choices: [{ to: 'b', score: 0 }] }],
      [{ code: 'no-such-scene', scene: 'a', to: 'b' }],
    ],
    [
      'a choice that leads back',
      [
        { id: 'a', choices: [{ to: 'b', score: 0 }] },
        { id: 'b', choices: [{ to: 'a', score: 0 }] },
      ],
      [{ code: 'leads-back', scene: 'b', to: 'a' }],
    ],
    [
      'a scene nobody meets',
      [
        { id: 'a', choices: [] },
        { id: 'b', choices: [] },
      ],
      [{ code: 'never-reached', scene: 'b' }],
    ],
  ])('%s', (_name, wrong, expected) => {
    expect(sceneFaults(wrong)).toEqual(expected)
  })
})
