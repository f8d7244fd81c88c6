/** Lengths of time in words: "45 minutes", "10 hours", "1 hour and 30 minutes". */
import type { Translate } from './translate.ts'

/** @param minutes a whole number, as a course says how long it takes */
export function formatDuration(i18n: Pick<Translate, 'formatNumber' | 'formatList'>, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const write = (value: number, unit: 'hour' | 'minute') =>
    i18n.formatNumber(value, { style: 'unit', unit, unitDisplay: 'long' }).replace(/[\u00a0\u202f]/g, ' ')
  const parts = [
    ...(hours > 0 ? [write(hours, 'hour')] : []),
    ...(rest > 0 || hours === 0 ? [write(rest, 'minute')] : []),
  ]
  return i18n.formatList(parts)
}
