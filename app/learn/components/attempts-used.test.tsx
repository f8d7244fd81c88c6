import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { I18nProvider } from '#app/i18n/i18n-context.tsx'
import { MissingLinks, MissingList } from './missing-list.tsx'
import { ResultPage, type ResultPageProps } from './result-page.tsx'

const html = (children: ReactNode) => renderToStaticMarkup(<I18nProvider language="en">{children}</I18nProvider>)
const help = 'href="/help?page=/learn/courses/water/tests/final-test"'

const test = { activityId: 'final-test', title: 'Final test', kind: 'test', minutes: 25, number: '' } as const
const lesson = { activityId: 'tides', title: 'Tides', kind: 'lesson', minutes: 10, number: '1.1' } as const
const used = { ...test, code: 'attempts-used', best: 2, maximum: 4, needed: 3 } as const
const course = {
  slug: 'water',
  title: 'Water',
  language: 'en',
  dye: 1,
  state: 'active',
  threads: [],
  parts: [],
} satisfies ResultPageProps['course']

describe('what is missing', () => {
  it('leads to help where no attempt is left', () => {
    for (const List of [MissingList, MissingLinks])
      expect(html(<List course={course} missing={[used]} />)).toContain(`No attempt is left. <a ${help}>`)
  })

  it('does not while one is left', () => {
    const missing = [{ ...used, code: 'not-passed', left: 1 } as const]
    expect(html(<MissingList course={course} missing={missing} />)).not.toContain('/help')
  })
})

describe('the result of an attempt that was not passed', () => {
  const result = (parts: Partial<ResultPageProps>) =>
    html(
      <ResultPage
        attempt={{ id: 'a', activityId: 'final-test', title: 'Final test', number: 3 } as ResultPageProps['attempt']}
        course={course}
        marks={2}
        maximum={4}
        needed={3}
        hasPassed={false}
        left={0}
        mayTryAgain={false}
        showsKey
        isReviewHeld={false}
        reviewAt={null}
        toMark={0}
        regradedAt={null}
        questions={[]}
        next={{ ...test, standing: 'begun' }}
        missing={[used]}
        credentialId={null}
        {...parts}
      />,
    )

  it('leads to help above all where it was the last and nothing else is to be done', () => {
    const page = result({})
    expect(page).toContain(`class="button main" ${help}`)
    expect(page).not.toContain('/continuation')
  })

  it('leads on to what is undone, and to help', () => {
    const page = result({ next: { ...lesson, standing: 'to-do' } })
    expect(page).toMatch(/class="button main" href="[^"]*\/continuation"/)
    expect(page).toContain(`class="button" ${help}`)
  })

  it('asks nobody where another attempt has passed the test', () => {
    expect(result({ missing: [] })).not.toContain('/help')
  })

  it('leads to the next attempt while there is one', () => {
    const page = result({ left: 1, mayTryAgain: true, missing: [{ ...used, code: 'not-passed', left: 1 }] })
    expect(page).toContain('class="button main" href="/learn/courses/water/tests/final-test"')
    expect(page).not.toContain('/help')
  })
})
