import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldAnswer } from './fold-answer.ts'
import { shortText } from './rule.ts'

const cases = [
  { letter: 'a', right: true, texts: ['remittances', 'remittance', 'envois de fonds', 'التحويلات المالية'] },
  { letter: 'b', right: false, texts: ['salary', 'salaire'] },
  { letter: 'c', right: false, texts: [] },
]
const grade = (typed: string, of = cases) =>
  shortText.grade(
    { version: 1, kind: 'short-text', cases: of },
    { version: 1, kind: 'short-text', typed },
    { unit: '', options: 0, parts: 0, drawn: null },
  )

describe('what counts as the same words', () => {
  it.each([
    ['capitals', 'Remittances', 'a'],
    ['spaces and a full stop', '  remittances. ', 'a'],
    ['another spelling', 'remittance', 'a'],
    ['another language', 'Envois-de-fonds', 'a'],
    ['vowel marks', 'التَّحويلات الماليّة', 'a'],
    ['ta marbuta as ha', 'التحويلات الماليه', 'a'],
    ['a wrong one with words of its own', 'Salary', 'b'],
    ['anything else', 'money', 'c'],
    ['one of the words is not both', 'envois', 'c'],
  ])('%s', (_name, typed, letter) => {
    expect(grade(typed)).toEqual({ share: letter === 'a' ? 1 : 0, chosen: [letter], right: ['a'] })
  })
})

describe('folding', () => {
  it.each([
    ['الإحصاء', 'الاحصاء'],
    ['مستوى', 'مستوي'],
    ['بيانــات', 'بيانات'],
    ['l’émigré', "L'EMIGRE"],
    ['٢٠٢٤', '2024'],
    ['reçu', 'recu'],
  ])('%s is %s', (one, other) => {
    expect(foldAnswer(one)).toBe(foldAnswer(other))
  })

  it.each([
    ['stock', 'stocks'],
    ['مهاجر', 'مهاجرون'],
    ['3', '-%3'],
  ])('%s is not %s', (one, other) => {
    expect(foldAnswer(one)).not.toBe(foldAnswer(other))
  })

  it('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldAnswer(foldAnswer(text))).toBe(foldAnswer(text))
      }),
    )
  })
})

it('without "otherwise" nothing is chosen by what nobody foresaw', () => {
  expect(grade('money', cases.slice(0, 2)).chosen).toEqual([])
})
