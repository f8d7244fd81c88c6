import { expect, it } from 'vitest'
import { keyLine } from '#tests/support/key-line.ts'
import { qtiCases, spicedQti } from '#tests/support/qti-cases.ts'
import { readXml } from '../xml/read-xml.ts'
import { readQtiItem } from './read.ts'

const read = (text: string) => readQtiItem(readXml(text)!)

it.each([...qtiCases, ...spicedQti])('%s', (text, kind, key, reasons = []) => {
  const { question, entry } = read(text)
  expect(entry.reasons).toEqual(reasons)
  expect(question?.kind ?? 'skipped').toBe(kind)
  expect(question === null ? '' : keyLine(question)).toBe(key)
})

const item = (body: string, after = '') =>
  read(
    `<assessmentItem title=" A  title "><responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration><itemBody>${body}</itemBody>${after}</assessmentItem>`,
  ).question

it('takes along the title, the words around in their paragraphs, and what is said after an answer', () => {
  const within = '<feedbackInline outcomeIdentifier="F" identifier="A" showHide="show">One day.</feedbackInline>'
  const below = '<modalFeedback outcomeIdentifier="F" identifier="B" showHide="show"><p>A flow.</p></modalFeedback>'
  const choices = `<simpleChoice identifier="A">Residents${within}</simpleChoice><simpleChoice identifier="B">Arrivals</simpleChoice>`
  const body = `<p>First\n  words.</p>\n<p>Second.</p><choiceInteraction responseIdentifier="R"><prompt>Which?</prompt>${choices}</choiceInteraction>`
  expect(item(body, below)).toEqual({
    kind: 'single-choice',
    name: 'A title',
    category: '',
    prompt: 'First words.\n\nSecond.\n\nWhich?',
    options: [
      { text: 'Residents', isRight: true, feedback: 'One day.' },
      { text: 'Arrivals', isRight: false, feedback: 'A flow.' },
    ],
  })
})

it('a gap with words behind it becomes a line in the question', () => {
  const gap =
    '<inlineChoiceInteraction responseIdentifier="R"><inlineChoice identifier="A">a</inlineChoice><inlineChoice identifier="B">b</inlineChoice></inlineChoiceInteraction>'
  expect(item(`<p>Choose ${gap}, then go.</p>`)?.prompt).toBe('Choose _____, then go.')
  expect(item(`<p>Choose ${gap} then go.</p>`)?.prompt).toBe('Choose _____ then go.')
  expect(item(`<p>Choose ${gap}.</p>`)?.prompt).toBe('Choose')
})
