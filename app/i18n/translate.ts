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
  /** A date in words, "2 November 2026"; takes an instant or a date, read in `timeZone` (UTC by default). */
  formatDate: (value: string, timeZone?: string) => string
  /** A time of day, "10:39". */
  formatTime: (value: string, timeZone?: string) => string
  formatList: (values: string[]) => string
}

const translators = new Map<Language, Translate>()

/** The translator of a language; made once, holds its parsed messages. */
export function translator(language: Language): Translate {
  const known = translators.get(language)
  if (known) return known
  const made = makeTranslator(language)
  translators.set(language, made)
  return made
}

function makeTranslator(language: Language): Translate {
  const locale = formatLocales[language]
  const messages = catalogues[language]
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  const numbers = new Map<string, Intl.NumberFormat>()

  function message(key: MessageKey): IntlMessageFormat {
    const known = parsed.get(key)
    if (known) return known
    const made = new IntlMessageFormat(messages[key], locale)
    parsed.set(key, made)
    return made
  }

  return {
    language,
    dir: directionOf(language),
    t(key, values) {
      const text: string = messages[key]
      if (values === undefined && !text.includes('{') && !text.includes("'")) return text
      return String(message(key).format(values))
    },
    formatNumber(value, options) {
      const id = JSON.stringify(options ?? {})
      let format = numbers.get(id)
      if (!format) numbers.set(id, (format = new Intl.NumberFormat(locale, options)))
      return format.format(value)
    },
    formatDate(value, timeZone = 'UTC') {
      return dateFormat(locale, timeZone).format(new Date(value))
    },
    formatTime(value, timeZone = 'UTC') {
      return timeFormat(locale, timeZone).format(new Date(value))
    },
    formatList(values) {
      return new Intl.ListFormat(locale, { type: 'conjunction' }).format(values)
    },
  }
}

const dates = new Map<string, Intl.DateTimeFormat>()

function dateFormat(locale: string, timeZone: string): Intl.DateTimeFormat {
  return cached(`d ${locale} ${timeZone}`, locale, { dateStyle: 'long', timeZone })
}

function timeFormat(locale: string, timeZone: string): Intl.DateTimeFormat {
  return cached(`t ${locale} ${timeZone}`, locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
}

function cached(id: string, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  let format = dates.get(id)
  if (!format) dates.set(id, (format = new Intl.DateTimeFormat(locale, options)))
  return format
}
