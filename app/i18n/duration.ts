/** Lengths of time in words: "45 minutes", "10 hours", "1 hour and 30 minutes". */
import type { Translate } from './translate.ts'

/** @param minutes a whole number, as a course says how long it takes */
export function formatDuration(i18n: Pick<Translate, 'formatNumber' | 'formatList'>, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [
    ...(hours > 0 ? [i18n.formatNumber(hours, { style: 'unit', unit: 'hour', unitDisplay: 'long' })] : []),
    ...(rest > 0 || hours === 0 ? [i18n.formatNumber(rest, { style: 'unit', unit: 'minute', unitDisplay: 'long' })] : []),
  ]
  return i18n.formatList(parts)
}
