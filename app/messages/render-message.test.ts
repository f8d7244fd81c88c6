import { describe, expect, it } from 'vitest'
import type { MessageKind, MessageParameters } from '#app/domain/message.ts'
import { languages } from '#app/i18n/locales.ts'
import { renderMessage } from './render-message.ts'

const frame = { name: 'Amina <b>', publicUrl: 'https://training.example.org' }

const samples: { [K in MessageKind]: MessageParameters[K] } = {
  'confirm-address': { token: 'abc', back: null },
  'address-known': {},
  'reset-password': { token: 'abc' },
  'sign-in-slowed': { token: 'abc' },
  'password-changed': {},
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

  it('the confirmation carries its link, whole and absolute, on a line of its own', () => {
    const mail = renderMessage('confirm-address', { ...frame, language, parameters: samples['confirm-address'] })
    expect(mail.text).toContain('\nhttps://training.example.org/account/confirmation/abc\n')
    expect(mail.html).toContain('href="https://training.example.org/account/confirmation/abc"')
  })
})

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
