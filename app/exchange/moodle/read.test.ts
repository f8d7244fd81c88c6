import { describe, expect, it } from 'vitest'
import { keyLine } from '#tests/support/key-line.ts'
import { moodleCases, quizOf, spicedMoodle } from '#tests/support/moodle-cases.ts'
import { readXml } from '../xml/read-xml.ts'
import { readMoodle } from './read.ts'

const read = (text: string) => readMoodle(readXml(text)!, text)

describe('a question', () => {
  it.each([...moodleCases, ...spicedMoodle])('%s', (text, kind, key, reasons = []) => {
    const { questions, entries } = read(quizOf([[text, kind, key]]))
    expect(entries).toHaveLength(1)
    expect(entries[0]!.reasons).toEqual(reasons)
    expect(questions[0]?.kind ?? 'skipped').toBe(kind)
    expect(questions.map(keyLine).join()).toBe(key)
  })
})

it('two hundred of a file come in as each alone, in their order', () => {
  const cases = [...moodleCases, ...spicedMoodle].slice(0, 200)
  const { entries } = read(quizOf(cases))
  expect(cases).toHaveLength(200)
  expect(entries.map(({ reasons }) => reasons)).toEqual(cases.map(([, , , reasons = []]) => reasons))
})

it('tells the line and name of each, and takes along its category', () => {
  const file = `<?xml version="1.0"?>
<!-- from elsewhere -->
<quiz>
  <question type="category"><category><text>$course$/top/Stocks/One day</text></category></question>
  <question type="truefalse">
    <name><text>First</text></name><questiontext><text>It has one date.</text></questiontext>
    <answer fraction="100"><text>true</text><feedback><text>Yes.</text></feedback></answer>
    <answer fraction="0"><text>false</text><feedback><text>No.</text></feedback></answer>
  </question>
  <question type="essay"><questiontext><text>&lt;p&gt;Write a page about it.&lt;/p&gt;</text></questiontext></question>
</quiz>`
  const { questions, entries } = read(file)
  expect(entries).toEqual([
    { line: 5, name: 'First', outcome: 'taken', reasons: [] },
    { line: 10, name: 'Write a page about it.', outcome: 'skipped', reasons: ['essay'] },
  ])
  expect(questions).toEqual([
    {
      kind: 'true-false',
      name: 'First',
      category: 'Stocks/One day',
      prompt: 'It has one date.',
      isTrue: true,
      whenTrue: 'Yes.',
      whenFalse: 'No.',
    },
  ])
})
