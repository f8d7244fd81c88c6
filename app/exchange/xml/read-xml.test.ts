import { expect, it } from 'vitest'
import { largestBytes } from '../neutral-question.ts'
import { readQuestions } from '../read-questions.ts'
import { lineCounter, readXml, textOf } from './read-xml.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

it('keeps tags and words in their order, prefixes gone, references resolved once', () => {
  const tree = readXml(
    '<?xml version="1.0"?><a:b x="1 &lt; 2">one<c/>&#233;&#x645;&amp;lt;<![CDATA[<d>&lt;</d>]]></a:b>',
  )
  expect(tree).toMatchObject({ name: 'b', attributes: { x: '1 < 2' } })
  expect(textOf(tree!)).toBe('oneém&lt;<d>&lt;</d>'.replace('m', 'م'))
  expect(tree!.children[1]).toMatchObject({ name: 'c', children: [] })
})

it('leaves a reference alone that names no letter', () => {
  expect(textOf(readXml('<a>&#0;&#xD800;&#9999999;&other;</a>')!)).toBe('&#0;&#xD800;&#9999999;&other;')
})

it('counts the line of each place', () => {
  const lineAt = lineCounter('a\nb\n\nc')
  expect([0, 2, 4, 5].map(lineAt)).toEqual([1, 2, 3, 4])
})

it.each([
  ['a bomb of entities', '<!DOCTYPE q [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><quiz>&b;</quiz>'],
  [
    'an entity from outside',
    '<?xml version="1.0"?><!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>',
  ],
  ['an entity of parameters', '<?xml version="1.0"?><!DOCTYPE q SYSTEM "https://example.org/x.dtd"><quiz/>'],
  ['tags that are not closed', `<quiz>${'<a>'.repeat(290_000)}`],
  ['tags in each other', `<quiz>${'<a>'.repeat(120_000)}${'</a>'.repeat(120_000)}</quiz>`],
  ['properties that repeat', `<quiz ${'a="b" '.repeat(140_000)}/>`],
  ['text that is never closed', `<quiz>${'<![CDATA['.repeat(90_000)}</quiz>`],
  ['remarks that are never closed', `<quiz>${'<!--'.repeat(200_000)}`],
  ['an end that does not fit', '<quiz><question></quiz></question>'],
  ['two roots', '<quiz></quiz><quiz></quiz>'],
  ['nothing but its first line', '<?xml version="1.0"?>'],
])('%s: refused as XML that cannot be read', async (_name, text) => {
  expect(await readQuestions(utf8(text))).toBe('broken-xml')
})

/** A reader that tries every way back would not end: each is as long as the limit allows. */
it.each([
  ['properties', `<quiz ${Array.from({ length: 60_000 }, (_, n) => `a${n}="b"`).join(' ')}/>`],
  ['tags', `<quiz>${'<b/>'.repeat(220_000)}</quiz>`],
  ['references', `<quiz>${'&#x'.repeat(290_000)}</quiz>`],
  ['pieces of text', `<quiz>${'<![CDATA[]]>'.repeat(74_000)}</quiz>`],
  ['remarks', `<quiz>${'<!-- -->'.repeat(110_000)}</quiz>`],
  ['questions without words', `<quiz>${'<question/>'.repeat(80_000)}</quiz>`],
  ['a question of answers', `<quiz><question type="multichoice">${'<answer/>'.repeat(95_000)}</question></quiz>`],
  ['a prefix of prefixes', `<${'q:'.repeat(400_000)}quiz/>`],
])('a file of %s ends, and nothing of it comes in', async (_name, text) => {
  expect(text.length).toBeLessThanOrEqual(largestBytes)
  const report = await readQuestions(utf8(text))
  expect(typeof report === 'string' ? [] : report.questions).toEqual([])
})

it.each([
  ['another vocabulary', '<?xml version="1.0"?><questestinterop/>', 'unknown-xml'],
  ['a quiz of nothing', '<quiz/>', 'empty'],
])('%s is told', async (_name, text, refusal) => {
  expect(await readQuestions(utf8(text))).toBe(refusal)
})
