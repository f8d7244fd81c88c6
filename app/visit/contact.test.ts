import { expect, it } from 'vitest'
import { contactOf } from './contact.ts'

const publicUrl = 'https://training.example.org'

it.each([
  ['Darasa <courses@example.org>', 'courses@example.org'],
  ['courses@example.org', 'courses@example.org'],
  ['Darasa <no-reply@example.org>', null],
  ['NoReply@example.org', null],
  ['Darasa', null],
])('mail from "%s": one may write to %s', (mailFrom, address) => {
  expect(contactOf({ publicUrl, mailFrom })).toEqual({ host: 'training.example.org', address })
})
