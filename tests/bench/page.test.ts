import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '#tests/architecture/sources.ts'
import { budgets } from './budgets.ts'
import { performancePage } from './page.ts'
import type { Results } from './results.ts'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const results = () => JSON.parse(read('bench/results.json')) as Results
const rowOf = (page: string, what: string) => page.split('\n').find((line) => line.startsWith(`| ${what} |`)) ?? ''

describe('docs/performance.md', () => {
  it('is what bench/results.json gives', () => {
    expect(read('docs/performance.md')).toBe(performancePage(results()))
  })

  it('would not be, had one figure been changed by hand', () => {
    const changed = results()
    changed.outcomes.lesson.ratio.median += 0.01
    expect(performancePage(changed)).not.toBe(read('docs/performance.md'))
  })

  it('names no path of a machine', () => {
    const both = read('docs/performance.md') + read('bench/results.json')
    expect(both).not.toMatch(/\/(tmp|home|work|root|Users|var)\//)
  })
})

describe('a budget', () => {
  const what = 'lesson, signed in'

  it('is met up to its limit, and missed above it', () => {
    const found = results()
    found.outcomes.lesson.ratio.median = 1.6
    expect(rowOf(performancePage(found), what)).toContain('| met |')
    found.outcomes.lesson.ratio.median = 1.61
    expect(rowOf(performancePage(found), what)).toContain('**missed**')
  })

  it('of saves a second is missed below its limit', () => {
    const found = results()
    found.outcomes.save.perSecond.median = 499
    expect(rowOf(performancePage(found), 'saving a response, `synchronous=FULL`')).toContain('**missed**')
  })

  it('of a browser is left out, in words, where there is none', () => {
    const page = performancePage({ ...results(), lessons: null })
    expect(page).toContain('Left out: no Chromium')
    expect(rowOf(page, 'first lesson visit, requests')).toContain('not measured')
  })

  it('is named once', () => {
    const names = budgets.map((budget) => budget.what)
    expect(new Set(names).size).toBe(names.length)
  })
})
