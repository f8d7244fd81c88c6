import { describe, expect, it } from 'vitest'
import type { ItemPart, ItemText, Solution } from '#app/items/item.ts'
import { neutralOf } from './from-item.ts'
import { readGift } from './gift/read.ts'
import { writeGift, type GiftQuestion } from './gift/write.ts'

const lettered = (...words: string[]) => words.map((html, at) => ({ letter: 'abcdef'[at]!, html }))
const parts = (...words: string[]): ItemPart[] =>
  words.map((html, at) => ({ letter: 'ABCDEF'[at]!, html, choices: null }))

function text(solution: Solution, more: Partial<ItemText> = {}): ItemText {
  const known = { version: 1, id: 't', itemVersionId: 'v', itemKey: 'the-key', language: 'en', marks: 1 } as const
  const empty = { options: [], label: '', hint: '', unit: '' }
  return { ...known, ...empty, kind: solution.kind, promptHtml: '<p>What is &lt;this&gt;?</p>', ...more }
}

function neutral(solution: Solution, more: Partial<ItemText> = {}, said: [string, string][] = []) {
  return neutralOf({ category: 'course/tell', text: text(solution, more), solution, feedback: new Map(said) })
}

const options = lettered('A <em>stock</em>', 'A flow', 'It&#x27;s neither')
const partKey = (part: string, answer: string) => ({ part, answers: [answer], isTyped: false })

describe('a question of ours', () => {
  it.each<[string, ReturnType<typeof neutral>, object]>([
    [
      'with one right choice',
      neutral({ version: 1, kind: 'single-choice', key: 'b' }, { options }, [['b', '<p>It has a period.</p>']]),
      {
        name: 'the-key',
        category: 'course/tell',
        prompt: 'What is <this>?',
        options: [
          { text: 'A stock', isRight: false, feedback: '' },
          { text: 'A flow', isRight: true, feedback: 'It has a period.' },
          { text: "It's neither", isRight: false },
        ],
      },
    ],
    [
      'with several',
      neutral({ version: 1, kind: 'multiple-response', keys: ['a', 'c'] }, { options }),
      { options: [{ isRight: true }, { isRight: false }, { isRight: true }] },
    ],
    [
      'true or false',
      neutral({ version: 1, kind: 'true-false', key: 'b' }, { options: lettered('True', 'False') }, [['a', 'No.']]),
      { isTrue: false, whenTrue: 'No.', whenFalse: '' },
    ],
    [
      'of a number, its tolerance in per cent',
      neutral(
        {
          version: 1,
          kind: 'numeric',
          cases: [
            { letter: 'a', right: true, value: 200, tolerance: { kind: 'relative', by: 0.05 } },
            { letter: 'b', right: false, value: null, tolerance: { kind: 'absolute', by: 0 } },
          ],
        },
        { unit: 'km' },
        [['b', 'Again.']],
      ),
      {
        prompt: 'What is <this>? (km)',
        cases: [
          { value: 200, tolerance: 10, isRight: true },
          { value: null, isRight: false, feedback: 'Again.' },
        ],
      },
    ],
    [
      'of words',
      neutral({
        version: 1,
        kind: 'short-text',
        cases: [
          { letter: 'a', right: true, texts: ['remittance', 'remittances'] },
          { letter: 'b', right: false, texts: [] },
        ],
      }),
      { options: [{ text: 'remittance', isRight: true }, { text: 'remittances' }] },
    ],
    [
      'of lines in order',
      neutral(
        { version: 1, kind: 'ordering', keys: [partKey('A', '2'), partKey('B', '1'), partKey('C', '3')] },
        { parts: parts('second', 'first', 'third') },
      ),
      { kind: 'ordering', lines: ['first', 'second', 'third'] },
    ],
    [
      'of pairs',
      neutral(
        { version: 1, kind: 'matching', keys: [partKey('A', 'b'), partKey('B', 'a')] },
        { parts: parts('Kenya', 'Peru'), options: lettered('Lima', 'Nairobi', 'Cusco') },
      ),
      {
        pairs: [
          { left: 'Kenya', right: 'Nairobi' },
          { left: 'Peru', right: 'Lima' },
        ],
        others: ['Cusco'],
      },
    ],
    [
      'of cards, which are pairs elsewhere',
      neutral(
        { version: 1, kind: 'categorise', keys: [partKey('A', 'a'), partKey('B', 'a')] },
        { parts: parts('A census', 'A register'), options: lettered('Stock', 'Flow') },
      ),
      {
        kind: 'matching',
        pairs: [
          { left: 'A census', right: 'Stock' },
          { left: 'A register', right: 'Stock' },
        ],
        others: ['Flow'],
      },
    ],
  ])('%s', (_name, question, expected) => {
    expect(question).toMatchObject(expected)
  })

  it('with gaps is nothing that is written elsewhere', () => {
    expect(neutral({ version: 1, kind: 'gap-fill', keys: [partKey('A', 'a')] })).toBeNull()
  })
})

it('comes back from GIFT with its key', () => {
  const question = neutral({ version: 1, kind: 'single-choice', key: 'b' }, { options }) as GiftQuestion
  expect(readGift(writeGift([question])).questions).toEqual([question])
})
