import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { I18nProvider } from '#app/i18n/i18n-context.tsx'
import { emptyForm } from '#app/ui/form-state.ts'
import type { OpenQuestionView, ReviewedQuestionView } from '../question-view.ts'
import { partsView } from './view.tsx'

const { Answer, Review, Given } = partsView<'gap-fill'>()
const html = (children: ReactNode) => renderToStaticMarkup(<I18nProvider language="en">{children}</I18nProvider>)

/** Two gaps: one chosen, one typed. In places, as before submission. */
const question: OpenQuestionView = {
  position: 3,
  kind: 'gap-fill',
  language: 'en',
  promptHtml: 'A (1) and a (2).',
  options: [
    { letter: '1', html: '<em>flow</em> &amp; more' },
    { letter: '2', html: 'stock' },
  ],
  parts: [
    { letter: '1', html: '', choices: ['1', '2'] },
    { letter: '2', html: '', choices: null },
  ],
  label: '',
  hint: '',
  unit: '',
  marks: 1,
  value: { version: 1, kind: 'gap-fill', given: { 1: '2', 2: '1' } },
  savedAt: null,
  replaces: null,
  nextId: 'next',
  others: [],
}

it('has a labelled field for each part, with what is saved', () => {
  const markup = html(<Answer question={question} form={emptyForm} scope="" />)
  expect(markup).toContain('<label for="f-answer-3-parts-1"><span>Gap 1</span></label>')
  expect(markup).toMatch(
    /<select id="f-answer-3-parts-1" name="answer.3.parts.1">.*<option value="2" selected="">stock/,
  )
  expect(markup).toContain('flow &amp; more')
  expect(markup).toMatch(/<input id="f-answer-3-parts-2" name="answer.3.parts.2"[^>]*value="1"/)
})

it('shows again what was sent and refused', () => {
  const refused = { ...emptyForm, values: { 'answer.3.parts.1': '1' } }
  expect(html(<Answer question={question} form={refused} scope="" />)).toMatch(/<option value="1" selected="">flow/)
})

it('says a chosen word by its text, a typed one as it is, though it looks like a place', () => {
  const value = question.value as Parameters<typeof Given>[0]['value']
  expect(html(<Given value={value} question={question} />)).toBe('<bdi>1: stock; 2: 1</bdi>')
})

const reviewed: ReviewedQuestionView = {
  ...question,
  options: [
    { letter: 'a', html: 'flow' },
    { letter: 'b', html: 'stock' },
  ],
  parts: [
    { letter: 'A', html: '', choices: ['a', 'b'] },
    { letter: 'B', html: '', choices: null },
  ],
  value: { version: 1, kind: 'gap-fill', given: { A: 'b' } },
  verdict: 'not-right',
  gained: 0,
  shown: [],
  marked: null,
  shownParts: [
    { letter: 'A', isRight: false, right: ['a'], feedbackHtml: '<p>because</p>' },
    { letter: 'B', isRight: false, right: ['moving'], feedbackHtml: null },
  ],
  readAgain: null,
}

it('judges each part, says what would be right and why', () => {
  const markup = html(<Review question={reviewed} id="q" />)
  expect(markup).toMatch(/class="wrong">.*stock.*Right: flow.*because/)
  expect(markup).toMatch(/left open.*Right: moving/)
})

it('judges nothing while the key may not be known', () => {
  const parts = reviewed.shownParts.map((part) => ({ ...part, isRight: null, right: [], feedbackHtml: null }))
  const markup = html(<Review question={{ ...reviewed, shownParts: parts }} id="q" />)
  expect(markup).not.toMatch(/wrong|right|Right|because/)
  expect(markup).toContain('stock')
})
