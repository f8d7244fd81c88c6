import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { I18nProvider } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { emptyForm, type FormState } from '#app/ui/form-state.ts'
import { CheckForm } from './check-form.tsx'
import { ItemFields } from './item-fields.tsx'
import { ItemReview } from './item-review.tsx'
import type { OpenQuestionView, ReviewedQuestionView } from '#app/items/question-view.ts'
import type { CheckView } from './question-view.ts'

function html(children: ReactNode, language: Language = 'en'): string {
  return renderToStaticMarkup(<I18nProvider language={language}>{children}</I18nProvider>)
}

const question: OpenQuestionView = {
  position: 3,
  kind: 'single-choice',
  language: 'en',
  promptHtml: '<p>Stock or <em>flow</em>?</p>',
  options: ['b', 'a'].map((letter) => ({ letter, html: `<p>Option ${letter}</p>` })),
  parts: [],
  label: '',
  hint: '',
  unit: '',
  marks: 1,
  value: null,
  savedAt: null,
  replaces: null,
  nextId: 'next',
  others: [],
}
const numeric: OpenQuestionView = {
  ...question,
  kind: 'numeric',
  options: [],
  label: 'Growth',
  hint: 'Whole number',
  unit: 'percent',
}
const multiple: OpenQuestionView = {
  ...question,
  kind: 'multiple-response',
  value: { version: 1, kind: 'multiple-response', letters: ['a'] },
  replaces: 'r1',
  savedAt: '2026-11-02T10:39:00.000Z',
}

function fields(view: OpenQuestionView, form: FormState = emptyForm, language: Language = 'en'): string {
  return html(<ItemFields question={view} total={12} form={form} id="q-3" />, language)
}

describe('a question to be answered', () => {
  it('is a fieldset whose legend is the question, with labelled options in their order', () => {
    const markup = fields(question)
    expect(markup).toMatch(
      /<fieldset class="item" id="q-3" data-position="3"><legend><span>Stock or <em>flow<\/em>\?<\/span><\/legend>/,
    )
    expect(markup).toMatch(
      /<label><input type="radio" id="f-answer-3-value" name="answer.3.value" value="b"\/><span>Option b<\/span><\/label>/,
    )
    expect(markup).toContain('Question 3 of 12 · One answer')
  })

  it('carries the id of the next response and what it replaces', () => {
    expect(fields(question)).toContain(
      'name="answer.3.id" value="next"/><input type="hidden" name="answer.3.replaces" value=""',
    )
    expect(fields(multiple)).toContain('name="answer.3.replaces" value="r1"')
  })

  it('shows what is saved, and when', () => {
    const markup = fields(multiple)
    expect(markup).toMatch(
      /type="checkbox"[^>]*name="answer.3.letters\[\]"[^>]*checked=""[^>]*value="a"|value="a"[^>]*checked/,
    )
    expect(markup).toContain('Saved 10:39 UTC')
    expect(markup).toContain('right ones add marks, wrong ones take away as much')
    expect(fields(question)).toContain('<span class="saved" data-saved="true" role="status"></span>')
  })

  it('a number has its label, unit and hint, and a keyboard for numbers', () => {
    const markup = fields(numeric)
    expect(markup).toContain('<label for="f-answer-3-value">Growth (percent)</label>')
    expect(markup).toContain('inputMode="decimal"')
    expect(markup).toContain('aria-describedby="f-answer-3-value-h"')
  })

  it('a refused form shows what was sent, beside the reason', () => {
    const refused: FormState = {
      ...emptyForm,
      values: { 'answer.3.value': 'many' },
      errors: { 'answer.3.value': { key: 'learn.number-needed' } },
    }
    const markup = fields(numeric, refused)
    expect(markup).toContain('value="many"')
    expect(markup).toMatch(/aria-invalid="true"[^>]*aria-describedby="f-answer-3-value-h f-answer-3-value-e"/)
    expect(markup).toContain('id="f-answer-3-value-e"')
  })

  it('a refused form without a tick shows none, whatever is saved', () => {
    expect(fields(multiple, { ...emptyForm, values: { 'answer.3.id': 'x' } })).not.toContain('checked')
  })

  it('marks text in another language than the page', () => {
    expect(fields(question, emptyForm, 'ar')).toMatch(
      /<legend lang="en" dir="ltr">.*<ul class="options" lang="en" dir="ltr">/,
    )
  })

  it('says when another device gave another answer', () => {
    const markup = fields({ ...multiple, others: [{ version: 1, kind: 'multiple-response', letters: ['b'] }] })
    expect(markup).toContain('Another answer to this question was saved')
    expect(markup).toContain('Option b</span></li>')
  })
})

const reviewed: ReviewedQuestionView = {
  ...question,
  value: { version: 1, kind: 'single-choice', letter: 'b' },
  verdict: 'not-right',
  gained: 0,
  shown: [
    { letter: 'a', isChosen: false, isRight: true, feedbackHtml: '<p>because a</p>' },
    { letter: 'b', isChosen: true, isRight: false, feedbackHtml: '<p>because b</p>' },
  ],
  shownParts: [],
  marked: null,
  readAgain: { lessonId: 'lesson-1', title: 'First lesson' },
}

function review(view: ReviewedQuestionView, language?: Language): string {
  return html(<ItemReview question={view} total={12} id="q-3" courseSlug="course" courseLanguage="en" />, language)
}

describe('a question of a submitted attempt', () => {
  it('says the verdict in sign and word, in the label of each option', () => {
    const markup = review(reviewed)
    expect(markup).toMatch(/class="option off wrong"><label>.*Your answer, not right.*because b/)
    expect(markup).toMatch(/class="option off right"><label>.*Right answer.*because a/)
    expect(markup).toContain('href="/learn/courses/course/lessons/lesson-1"')
  })

  it('in another language than the page runs in its own direction, and the verdict in the page’s', () => {
    const markup = review(reviewed, 'ar')
    expect(markup).toContain('<ul class="options" lang="en" dir="ltr">')
    expect(markup.match(/<b class="verdict" lang="ar" dir="rtl">/g)).toHaveLength(2)
    expect(review(reviewed)).not.toContain(' dir=')
  })

  it('a chosen option that must not be judged yet is only named', () => {
    const markup = review({ ...reviewed, shown: [{ letter: 'b', isChosen: true, isRight: null, feedbackHtml: null }] })
    expect(markup).toContain('<b class="verdict">Your answer</b>')
    expect(markup).not.toMatch(/option off (right|wrong)/)
  })

  it('a number shows what was written first, and the right answer apart', () => {
    const markup = review({
      ...reviewed,
      kind: 'numeric',
      options: [],
      unit: 'percent',
      value: { version: 1, kind: 'numeric', typed: '42' },
    })
    expect(markup).toMatch(/You wrote <bdi class="mono">42<\/bdi>.*because b.*Right answer.*because a/)
  })

  it('an unanswered number is not called wrong in a box', () => {
    const markup = review({ ...reviewed, kind: 'numeric', options: [], value: null, verdict: 'unanswered', shown: [] })
    expect(markup).toContain('Not answered')
    expect(markup).not.toContain('callout')
  })
})

describe('a check', () => {
  const check: CheckView = {
    checkId: 'check-1',
    lessonId: 'lesson-1',
    attemptNumber: 2,
    questions: [question],
    reviewed: [],
  }
  const shown = (view: CheckView, isWithdrawn = false, number: number | null = null) =>
    html(
      <CheckForm courseSlug="course" courseLanguage="en" check={view} form={emptyForm} {...{ number, isWithdrawn }} />,
    )

  it('is a form that works by itself, says which attempt it is for, and tells the script where to save', () => {
    const markup = shown(check)
    expect(markup).toContain('<section class="prose" id="check-check-1"')
    expect(markup).toMatch(
      /<form method="post" action="\/learn\/courses\/course\/checks\/check-1\/submission" data-save-to="\/learn\/courses\/course\/checks\/check-1\/responses"/,
    )
    expect(markup).toContain('<input type="hidden" name="attempt" value="2"/>')
  })

  it('has a name of its own where a lesson has several', () => {
    expect(shown(check)).toContain('>Check yourself</h2>')
    expect(shown(check, false, 2)).toContain('>Check yourself 2</h2>')
  })

  it('shares no id with another check of the lesson', () => {
    const wrong: FormState = { ...emptyForm, errors: { 'answer.3.value': { key: 'learn.answer-needed' } } }
    const page = ['one', 'two'].map((checkId) =>
      html(
        <CheckForm
          courseSlug="course"
          courseLanguage="en"
          check={{
            ...check,
            checkId,
            questions: [question, { ...numeric, position: 4 }, { ...multiple, position: 5 }],
          }}
          form={wrong}
          number={1}
          isWithdrawn={false}
        />,
      ),
    )
    const ids = Array.from(page.join('').matchAll(/\sid="([^"]*)"/g), ([, id]) => id)
    expect(ids).toContain('f-one-answer-3-value')
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([])
    expect(page[0]).toContain('<label for="f-one-answer-4-value">')
  })

  it('answered, keeps its id and offers another go', () => {
    const markup = shown({ ...check, attemptNumber: null, questions: [], reviewed: [reviewed] })
    expect(markup).toContain('id="check-check-1"')
    expect(markup).toContain('0 of 1 right')
    expect(markup).toContain('action="/learn/courses/course/checks/check-1/attempts"')
  })

  it('has no button for who has left the course', () => {
    expect(shown(check, true)).not.toContain('<button')
  })
})
