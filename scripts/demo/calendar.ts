/** When officials sit at their desks: on working days, by the clock of their own country. */
import type { Random } from '#app/domain/attempt/random.ts'
import { timeZoneOf } from '#app/domain/person/time-zone.ts'
import { days, hours, later, minutes, type Instant } from '#app/platform/clock.ts'

export interface Calendar {
  /** An instant in working hours of a day of the story, or of the Monday after a weekend. */
  atWork(day: number): Instant
}

/** @param first midnight UTC of day 0 */
export function calendarOf(first: Instant, country: string, random: Random): Calendar {
  return {
    atWork(day) {
      const midnight = later(first, days(workingDay(first, day)))
      const local = hours(8.5) + minutes(Math.floor(random() * 7.5 * 60)) + Math.floor(random() * minutes(1))
      return later(midnight, local - offsetOf(country, midnight))
    },
  }
}

function workingDay(first: Instant, day: number): number {
  const weekday = new Date(later(first, days(day))).getUTCDay()
  if (weekday === 6) return day + 2
  return weekday === 0 ? day + 1 : day
}

/** How far a country's clock is ahead of UTC, in milliseconds. */
function offsetOf(country: string, at: Instant): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: timeZoneOf(country), timeZoneName: 'longOffset' })
  const name = format.formatToParts(new Date(at)).find((part) => part.type === 'timeZoneName')?.value ?? ''
  const [, sign, hour = '0', minute = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (hours(Number(hour)) + minutes(Number(minute)))
}
