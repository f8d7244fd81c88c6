/**
 * The time zone somebody reads times in, by the country she gave: its only zone, or that of its seat of government. Times
 * are shown with the zone's name, since an official may sit elsewhere. Source: the platform's IANA and CLDR data.
 */

/** Where a country has several. */
export const seats: Record<string, string> = {
  AQ: 'UTC',
  AR: 'America/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  FM: 'Pacific/Ponape',
  GL: 'America/Godthab',
  ID: 'Asia/Jakarta',
  KI: 'Pacific/Tarawa',
  KZ: 'Asia/Almaty',
  MH: 'Pacific/Majuro',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PF: 'Pacific/Tahiti',
  PG: 'Pacific/Port_Moresby',
  PS: 'Asia/Hebron',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kiev',
  UM: 'UTC',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
}

/** `Intl.Locale` as it is since ECMA-402 (2022), in either of its two spellings. */
type WithZones = Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] | undefined }

/**
 * @param country ISO 3166-1 alpha-2
 * @returns the name of an IANA zone; UTC for a country without one
 */
export function timeZoneOf(country: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return 'UTC'
  const zone = known.get(country) ?? seats[country] ?? zonesOf(country)[0] ?? 'UTC'
  known.set(country, zone)
  return zone
}

/** Every page asks, and `Intl` takes as long over an answer as a page over its text: each country is asked for once. */
const known = new Map<string, string>()

/** Every zone of a country, in the order of the alphabet. */
export function zonesOf(country: string): string[] {
  const locale: WithZones = new Intl.Locale(`und-${country}`)
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}
