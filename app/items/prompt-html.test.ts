import { expect, it } from 'vitest'
import { promptParts, withoutParagraph } from './prompt-html.ts'

it('the first paragraph is the question', () => {
  expect(promptParts('<p>What is <em>this</em>?</p>')).toEqual({ question: 'What is <em>this</em>?', rest: '' })
})

it('whatever follows stands below it', () => {
  expect(promptParts('<p>Read:</p>\n<table><tr><td>1</td></tr></table>')).toEqual({
    question: 'Read:',
    rest: '<table><tr><td>1</td></tr></table>',
  })
  expect(promptParts('<p>One</p><p>Two</p>')).toEqual({ question: 'One', rest: '<p>Two</p>' })
})

it('text without a paragraph stays as it is', () => {
  expect(promptParts('A stock')).toEqual({ question: 'A stock', rest: '' })
})

it('an option loses its paragraph, unless it has several', () => {
  expect([
    withoutParagraph('<p>A stock</p>'),
    withoutParagraph('A flow'),
    withoutParagraph('<p>A</p><p>B</p>'),
  ]).toEqual(['A stock', 'A flow', '<p>A</p><p>B</p>'])
})
