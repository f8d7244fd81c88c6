import { expect, it } from 'vitest'
import { formatDuration } from './duration.ts'
import type { Language } from './locales.ts'
import { translator } from './translate.ts'

it.each<[Language, number, string]>([
  ['en', 0, '0 minutes'],
  ['en', 1, '1 minute'],
  ['en', 45, '45 minutes'],
  ['en', 60, '1 hour'],
  ['en', 90, '1 hour and 30 minutes'],
  ['en', 600, '10 hours'],
  ['fr', 105, '1 heure et 45 minutes'],
  ['pt', 120, '2 horas'],
  ['es', 95, '1 hora y 35 minutos'],
  ['ar', 600, '10 ساعات'],
  ['ar', 120, 'ساعتان'],
])('in %s, %i minutes are written "%s"', (language, minutes, words) => {
  expect(formatDuration(translator(language), minutes)).toBe(words)
})
