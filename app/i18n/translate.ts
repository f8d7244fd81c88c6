/** Message keys to sentences: ICU MessageFormat over the five catalogues, numbers and dates in the reader's language. */
import { IntlMessageFormat } from 'intl-messageformat'
import { catalogues, type MessageKey } from './messages/catalogue.ts'
import { directionOf, formatLocales, type Direction, type Language } from './locales.ts'

export type MessageValues = Record<string, string | number>

export interface Translate {
  language: Language
  dir: Direction
  /** The sentence for a key. Missing values throw: a hole in a sentence is a fault. */
  t: (key: MessageKey, values?: MessageValues) => string
  formatNumber: (value: number, options?: Intl.NumberFormatOptions) => string
  /** A date in words, "2 November 2026"; takes an instant, read in the reader's zone or the one given, or a plain date. */
  formatDate: (value: string, timeZone?: string) => string
  /** A time of day with its zone, "10:39 GMT+3"; in the reader's zone or the one given. */
  formatTime: (value: string, timeZone?: string) => string
  formatList: (values: string[]) => string
}

const translators = new Map<Language, Translate>()

/**
 * The translator of a language; made once, holds its parsed messages.
 * @param timeZone IANA zone that instants are read in
 */
export function translator(language: Language, timeZone = 'UTC'): Translate {
  const plain = translators.get(language) ?? makeTranslator(language)
  translators.set(language, plain)
  return timeZone === 'UTC' ? plain : inTimeZone(plain, timeZone)
}

function inTimeZone(plain: Translate, ownZone: string): Translate {
  return {
    ...plain,
    formatDate: (value, timeZone = ownZone) => plain.formatDate(value, timeZone),
    formatTime: (value, timeZone = ownZone) => plain.formatTime(value, timeZone),
  }
}

function makeTranslator(language: Language): Translate {
  const locale = formatLocales[language]
  return {
    language,
    dir: directionOf(language),
    t: sentencesIn(language, locale),
    formatNumber: numbersIn(locale),
    formatDate: (value, timeZone = 'UTC') =>
      dateFormat(locale, isPlainDate(value) ? 'UTC' : timeZone).format(new Date(value)),
    formatTime: (value, timeZone = 'UTC') => timeFormat(locale, timeZone).format(new Date(value)),
    formatList: (values) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(values),
  }
}

/** Parses a message when it is first wanted; one without holes needs no parsing. */
function sentencesIn(language: Language, locale: string): Translate['t'] {
  const messages = catalogues[language]
  const parsed = new Map<MessageKey, IntlMessageFormat>()

  function message(key: MessageKey): IntlMessageFormat {
    const known = parsed.get(key)
    if (known) return known
    const made = new IntlMessageFormat(messages[key], locale)
    parsed.set(key, made)
    return made
  }

  return (key, values) => {
    const text: string = messages[key]
    if (values === undefined && !text.includes('{') && !text.includes("'")) return text
    return String(message(key).format(values))
  }
}

function numbersIn(locale: string): Translate['formatNumber'] {
  const formats = new Map<string, Intl.NumberFormat>()
  return (value, options) => {
    const id = JSON.stringify(options ?? {})
    let format = formats.get(id)
    if (!format) formats.set(id, (format = new Intl.NumberFormat(locale, options)))
    return format.format(value)
  }
}

/** `2026-11-02`: the same day everywhere. */
function isPlainDate(value: string): boolean {
  return value.length === 10
}

const dates = new Map<string, Intl.DateTimeFormat>()

function dateFormat(locale: string, timeZone: string): Intl.DateTimeFormat {
  return cached(`d ${locale} ${timeZone}`, locale, { dateStyle: 'long', timeZone })
}

function timeFormat(locale: string, timeZone: string): Intl.DateTimeFormat {
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short', timeZone } as const
  return cached(`t ${locale} ${timeZone}`, locale, time)
}

function cached(id: string, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  let format = dates.get(id)
  if (!format) dates.set(id, (format = new Intl.DateTimeFormat(locale, options)))
  return format
}
