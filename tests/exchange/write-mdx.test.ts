/** What an import writes passes the gate of our content, whatever stands in it, and asks what was asked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileDocument } from '#app/courseware/compile-document.ts'
import { lessonComponents } from '#app/courseware/components/registry.tsx'
import { formatFault } from '#app/courseware/fault.ts'
import { readGift } from '#app/exchange/gift/read.ts'
import { readMoodle } from '#app/exchange/moodle/read.ts'
import type { NeutralQuestion } from '#app/exchange/neutral-question.ts'
import { readQtiItem } from '#app/exchange/qti/read.ts'
import { writeMdx } from '#app/exchange/write-mdx.ts'
import { readXml } from '#app/exchange/xml/read-xml.ts'
import { keyWordsOf } from '#app/items/written.ts'
import { giftCases, spiced } from '#tests/support/gift-cases.ts'
import { moodleCases, quizOf, spicedMoodle } from '#tests/support/moodle-cases.ts'
import { qtiCases, spicedQti } from '#tests/support/qti-cases.ts'
import { shared } from '../content/judge.ts'

const wanted = { outcome: 'tell', label: 'Your answer' }

async function compiled(questions: NeutralQuestion[]) {
  const page = { kind: 'items', language: 'en', firstLanguage: 'en', courseSlug: 'course', position: 1 } as const
  const job = { ...page, file: 'import', outcomes: ['tell'], text: writeMdx(questions, wanted) }
  const checked = await compileDocument(job, shared, lessonComponents)
  if (!checked.ok) throw new Error(`${checked.faults.map(formatFault).join('\n')}\n${job.text}`)
  return checked.value.items
}

/** What the author of ours would be told the key is. */
function keyWords(question: NeutralQuestion): string | null {
  if (question.kind !== 'single-choice' && question.kind !== 'multiple-response') return null
  return question.options.flatMap(({ isRight }, index) => (isRight ? [String(index + 1)] : [])).join(', ')
}

const quiz = quizOf([...moodleCases, ...spicedMoodle])

it.each([
  ['GIFT', readGift([...giftCases, ...spiced].map(([text]) => text).join('\n\n')).questions],
  ["Moodle's XML", readMoodle(readXml(quiz)!, quiz).questions],
  ['QTI', [...qtiCases, ...spicedQti].flatMap(([text]) => readQtiItem(readXml(text)!).question ?? [])],
])(
  'every question of the table of %s, with its kind and key',
  async (_format, questions) => {
    const items = await compiled(questions)
    expect(items.map(({ kind }) => kind)).toEqual(questions.map(({ kind }) => kind))
    for (const [index, question] of questions.entries()) {
      const expected = keyWords(question)
      if (expected !== null) expect(keyWordsOf(items[index]!.solution)).toBe(expected)
    }
  },
  60_000,
)

const signs = '<>{}[]()*_`#|~\\&!$=-+.:;"\'/1aB é\u202eم\n'.split('')
const pieces = ['import ', 'http://', 'www.', '](javascript:', '<script>', '{x}', '---']
const odd = fc.array(fc.constantFrom(...signs, ...pieces), { minLength: 1, maxLength: 12 }).map((all) => all.join(''))

describe('odd words', () => {
  it('stay words', async () => {
    await fc.assert(
      fc.asyncProperty(odd, odd, odd, odd, async (name, prompt, right, feedback) => {
        const words = (text: string) => `x${text}x`
        const options = [
          { text: words(right), isRight: true, feedback: words(feedback) },
          { text: 'another', isRight: false, feedback: '' },
        ]
        const question = { kind: 'single-choice' as const, name, category: name, prompt: words(prompt), options }
        const [item] = await compiled([question])
        expect(item!.promptHtml + item!.options.map(({ html }) => html).join('')).not.toMatch(/<(?!\/?(p|code)\b)/)
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
