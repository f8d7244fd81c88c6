/** The last day of a role: a day of the calendar, written `2027-03-31` (ISO 8601), up to its end in UTC. */

/** Whether a text names a day that exists: neither `2027-25-03` nor `2027-02-31` does. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const start = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(text)
}

/** The instant up to which a role holds whose last day this is. */
export function endOfDay(day: string): string {
  return `${day}T23:59:59.999Z`
}

/** The last day that such an instant stands for, whatever the zone of its reader; null where it names no day. */
export function lastDayOf(until: string): string | null {
  const day = until.slice(0, 10)
  return isDay(day) ? day : null
}
