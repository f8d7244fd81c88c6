import { describe, expect, it } from 'vitest'
import { courseOfPage, isPersonalPage, numberPattern, reportNumber } from './report.ts'

const attemptId = '018f0000-0000-7000-8000-0000abcd1234'

describe('the number of a report', () => {
  it('is the random end of its id, in two groups', () => {
    expect(reportNumber(attemptId)).toBe('ABCD-1234')
    expect(reportNumber(attemptId)).toMatch(numberPattern)
  })
})

describe('the course of a page', () => {
  it.each([
    ['/courses/migration-data', { slug: 'migration-data' }],
    ['/learn/courses/migration-data/lessons/who-is-a-migrant', { slug: 'migration-data' }],
    [`/learn/attempts/${attemptId}`, { attemptId }],
    [`/learn/attempts/${attemptId}/result`, { attemptId }],
    ['/learn/attempts/none', null],
    ['/learn', null],
    ['/', null],
    ['/account/courses', null],
  ])('%s', (page, course) => {
    expect(courseOfPage(page)).toEqual(course)
  })
})

it.each([
  ['/learn', true],
  ['/learn/courses/migration-data/lessons/stocks', true],
  [`/learn/attempts/${attemptId}/result`, true],
  ['/account/devices', true],
  ['/certificates/7ABC', true],
  ['/courses/migration-data', false],
  ['/learning', false],
  ['/verify/7ABC', false],
  ['/operate/people', false],
  ['/', false],
])('%s is a page for one person: %s', (page, isPersonal) => {
  expect(isPersonalPage(page)).toBe(isPersonal)
})
