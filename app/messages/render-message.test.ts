import { describe, expect, it } from 'vitest'
import { factorChanges, type MessageKind, type MessageParameters } from '#app/domain/message.ts'
import { languages } from '#app/i18n/locales.ts'
import { translator } from '#app/i18n/translate.ts'
import { renderMessage } from './render-message.ts'

const frame = { name: 'Amina <b>', publicUrl: 'https://training.example.org' }

const samples: { [K in MessageKind]: MessageParameters[K] } = {
  'confirm-address': { token: 'abc', back: null },
  'address-known': {},
  'reset-password': { token: 'abc' },
  'sign-in-slowed': { token: 'abc' },
  'password-changed': {},
  'second-factor-changed': { change: 'set-up' },
  'second-factor-slowed': {},
  'help-report': {
    reportId: '018f0000-0000-7000-8000-0000abcd1234',
    text: 'The chart is empty.\n<b>Twice</b>',
    address: 'amina@example.org',
    page: '/learn/courses/migration-data/lessons/stocks',
    courseSlug: 'migration-data',
    requestId: '6f1c3b1e-0000-4000-8000-000000000000',
    isOperator: true,
  },
  'role-changed': { change: 'granted', role: 'trainer', scopeKind: 'course', scopeName: 'Migration data' },
  'sheet-reviewed': { title: 'Inventory “of” sources & more', handInId: 'ABC' },
  'answer-marked': { title: 'Final “test” & more', attemptId: 'ABC' },
  'marks-corrected': {
    courseTitle: 'Migration “data” & more',
    title: 'Final test',
    attemptId: 'ABC',
    before: 6,
    after: 7.5,
    maximum: 10,
    verdict: 'passed',
  },
  'course-completed': { courseTitle: 'Migration “data” & more', credentialId: 'ABC' },
}

const kinds = Object.keys(samples) as MessageKind[]

describe.each(languages)('mails in %s', (language) => {
  it.each(kinds)('%s: text first, a page beside it, and nothing left to fill in', (kind) => {
    const mail = renderMessage(kind, { ...frame, language, parameters: { version: 1, ...samples[kind] } })
    expect(mail.subject).not.toMatch(/[{}\n]/)
    expect(mail.text).not.toMatch(/[{}]|undefined/)
    expect(mail.text).toContain('Amina <b>')
    expect(mail.html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
    expect(mail.html).not.toContain('<b>')
  })

  it.each(factorChanges)('a second factor that is %s has a subject and a text of its own', (change) => {
    const mail = renderMessage('second-factor-changed', { ...frame, language, parameters: { change } })
    const others = factorChanges.filter((other) => other !== change)
    const subjects = others.map((other) => translator(language).t(`mail.second-factor-${other}-subject`))
    expect(subjects).not.toContain(mail.subject)
    expect(mail.text).toContain('training.example.org')
    expect(mail.text).toContain('\nhttps://training.example.org/account/second-factor\n')
  })

  it('the confirmation carries its link, whole and absolute, on a line of its own', () => {
    const mail = renderMessage('confirm-address', { ...frame, language, parameters: samples['confirm-address'] })
    expect(mail.text).toContain('\nhttps://training.example.org/account/confirmation/abc\n')
    expect(mail.html).toContain('href="https://training.example.org/account/confirmation/abc"')
  })
})

it.each([
  ['granted', 'coordinator', 'country', 'SN', /Coordinator, country: Senegal/, /no page for coordinators yet/],
  ['granted', 'issuer', 'centre', 'centre', /Issuer of certificates, the whole centre/, /made by themselves/],
  ['ended', 'trainer', 'course', 'Migration data', /Trainer, course: Migration data/, /stay as they are/],
] as const)(
  'a role that is %s says which, for what, and what follows: %s',
  (change, role, scopeKind, scopeName, which, then) => {
    const parameters = { change, role, scopeKind, scopeName }
    const mail = renderMessage('role-changed', { ...frame, language: 'en', parameters })
    expect(mail.text).toMatch(which)
    expect(mail.text).toMatch(then)
  },
)

it('a confirmation remembers where the person came from', () => {
  const parameters = { token: 'abc', back: '/learn/courses/migration-data/enrolment' }
  const mail = renderMessage('confirm-address', { ...frame, language: 'en', parameters })
  expect(mail.text).toContain('/account/confirmation/abc?back=%2Flearn%2Fcourses%2Fmigration-data%2Fenrolment\n')
})

it('a completed course names itself and leads to the certificate and to its check', () => {
  const mail = renderMessage('course-completed', { ...frame, language: 'en', parameters: samples['course-completed'] })
  expect(mail.subject).toContain('Migration “data” & more')
  expect(mail.text).toContain('https://training.example.org/certificates/ABC\n')
  expect(mail.text).toContain('https://training.example.org/verify/ABC\n')
  expect(mail.html).toContain('&#38; more')
})

describe('a report from a reader', () => {
  const report = (more: Partial<MessageParameters['help-report']> = {}) =>
    renderMessage('help-report', { ...frame, language: 'en', parameters: { ...samples['help-report'], ...more } })

  it('quotes what was written line by line, names the page, and is answered to its sender', () => {
    const mail = report()
    expect(mail.subject).toContain('ABCD-1234')
    expect(mail.text).toContain('> The chart is empty.\n> <b>Twice</b>\n')
    expect(mail.text).toContain('/learn/courses/migration-data/lessons/stocks')
    expect(mail.text).toContain('amina@example.org')
    expect(mail.replyTo).toBe('amina@example.org')
  })

  it('leads to the page where whoever answers can open it, else to the course, else to the site', () => {
    const site = 'https://training.example.org'
    expect(report({ page: '/courses/migration-data' }).text).toContain(`\n${site}/courses/migration-data\n`)
    expect(report({ page: '/verify' }).text).toContain(`\n${site}/verify\n`)
    const ofLesson = report().text
    expect(ofLesson).toContain(`\n${site}/courses/migration-data\n`)
    expect(ofLesson).not.toContain(`${site}/learn`)
    for (const page of ['/account', null]) {
      const mail = report({ page, courseSlug: null }).text
      expect(mail).toContain(`The site:\n${site}/\n`)
      expect(mail).not.toContain(`${site}/account`)
    }
  })

  it('of before the course was kept leads to the site', () => {
    const { courseSlug: _, ...old } = samples['help-report']
    const mail = renderMessage('help-report', { ...frame, language: 'en', parameters: old })
    expect(mail.text).not.toMatch(/undefined|training\.example\.org\/learn/)
  })

  it('leads to the list whoever may open it, and nobody else', () => {
    const list = '/operate/reports/'
    expect(report().text).toContain(list)
    expect(report({ isOperator: false }).text).not.toContain(list)
  })

  it('other mails are answered to the centre', () => {
    const mail = renderMessage('password-changed', { ...frame, language: 'en', parameters: {} })
    expect(mail.replyTo).toBeNull()
  })
})
