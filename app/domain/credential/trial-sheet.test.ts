import { expect, it } from 'vitest'
import { trialSheet } from './trial-sheet.ts'

it('carries the logo that is tried, and nobody’s name or number', () => {
  const logo = { hash: 'x', mediaType: 'image/png' as const, base64: 'AA==', words: 'Centre' }
  expect(trialSheet(logo)).toMatchObject({ logo, recipientName: 'Nobody', number: { detail: '0' } })
  expect(trialSheet(null)).toEqual({ ...trialSheet(logo), logo: null })
})
