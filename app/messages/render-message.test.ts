import { describe, expect, it } from 'vitest'
import { languages } from '#app/i18n/locales.ts'
import { renderMessage } from './render-message.ts'

const frame = { name: 'Amina <b>', publicUrl: 'https://training.example.org' }

describe.each(languages)('mails in %s', (language) => {
  it('the confirmation carries its link, whole and absolute', () => {
    const mail = renderMessage('confirm-address', { ...frame, language, parameters: { version: 1, token: 'abc' } })
    expect(mail.text).toContain('https://training.example.org/account/confirmation/abc\n')
    expect(mail.html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
  })

  it('a name is text, never markup', () => {
    const mail = renderMessage('password-changed', { ...frame, language, parameters: { version: 1 } })
    expect(mail.html).toContain('Amina &#60;b&#62;')
    expect(mail.text).toContain('Amina <b>')
  })
})

it('a completed course names itself and leads to the certificate', () => {
  const mail = renderMessage('course-completed', { ...frame, language: 'en', parameters: { version: 1, courseTitle: 'Migration data', credentialId: 'ABC' } })
  expect(mail.subject).toContain('Migration data')
  expect(mail.text).toContain('https://training.example.org/certificates/ABC')
})
