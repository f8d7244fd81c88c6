import { describe, expect, it } from 'vitest'
import { countries } from './countries.ts'
import { seats, timeZoneOf, zonesOf } from './time-zone.ts'

describe('the zone of a country', () => {
  it.each([
    ['KE', 'Africa/Nairobi'],
    ['PH', 'Asia/Manila'],
    ['BR', 'America/Sao_Paulo'],
    ['CD', 'Africa/Kinshasa'],
    ['ZZ', 'UTC'],
    ['', 'UTC'],
    ['kenya', 'UTC'],
  ])('%s: %s', (country, zone) => {
    expect(timeZoneOf(country)).toBe(zone)
  })

  it.each(countries)('%s has one that dates can be read in', (country) => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: timeZoneOf(country) })).not.toThrow()
  })

  it('no country of several hours is left to the order of the alphabet', () => {
    const days = [new Date('2026-01-15T12:00:00Z'), new Date('2026-07-15T12:00:00Z')]
    const clock = (timeZone: string) =>
      days.map((day) => new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone }).format(day)).join()
    const torn = countries.filter((country) => new Set(zonesOf(country).map(clock)).size > 1)
    expect(torn.length).toBeGreaterThan(15)
    expect(torn.filter((country) => !Object.hasOwn(seats, country))).toEqual([])
  })
})
