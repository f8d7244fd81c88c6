import { expect, it } from 'vitest'
import { canonicalEmail } from './email.ts'

it.each([
  ['case makes no difference', 'Amina.Diallo@Travail.GOUV.sn', 'amina.diallo@travail.gouv.sn'],
  ['blanks around it are no part of it', '  amina@example.org\t', 'amina@example.org'],
  ['full-width letters are letters', 'ａｍｉｎａ@example.org', 'amina@example.org'],
  ['what stands before a plus is a mailbox of its own', 'amina+a@example.org', 'amina+a@example.org'],
])('%s', (_name, typed, canonical) => {
  expect(canonicalEmail(typed)).toBe(canonical)
})
