/** The five catalogues: every sentence can be read, asks for the same values, and has all the plurals its language needs. */
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { catalogues, type MessageKey } from '#app/i18n/messages/catalogue.ts'
import { languages } from '#app/i18n/locales.ts'

/** A part of a message, as its parser gives it. */
interface Element {
  type: number
  value: string
  options?: Record<string, { value: Element[] }>
  pluralType?: string
}

/** Kinds of parts, as the parser numbers them. */
const TYPE = { literal: 0, select: 5, plural: 6, pound: 7, tag: 8 }

const keys = Object.keys(catalogues.en) as MessageKey[]

function elementsOf(message: string): Element[] {
  const all = (elements: Element[]): Element[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.plural || element.type === TYPE.select)
        return [element, ...Object.values(element.options ?? {}).flatMap((option) => all(option.value))]
      return [element]
    })
  return all(new IntlMessageFormat(message, 'en').getAst() as unknown as Element[])
}

function valuesOf(message: string): string[] {
  const named = elementsOf(message).flatMap((element) =>
    element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag ? [] : [element.value],
  )
  return [...new Set(named)].sort()
}

function missingPlurals(message: string, needed: string[]): string[] {
  return elementsOf(message).flatMap((element) =>
    element.type === TYPE.plural && element.pluralType === 'cardinal'
      ? needed.filter((category) => !(category in (element.options ?? {})))
      : [],
  )
}

const plurals = {
  en: ['one', 'other'],
  fr: ['one', 'other'],
  pt: ['one', 'other'],
  es: ['one', 'other'],
  ar: ['one', 'two', 'few', 'many', 'other'],
}

describe.each(languages)('messages in %s', (language) => {
  const messages = catalogues[language]

  it('every sentence can be read and asks for what the English one asks for', () => {
    const different = keys.filter((key) => valuesOf(messages[key]).join() !== valuesOf(catalogues.en[key]).join())
    expect(different).toEqual([])
  })

  it('every plural has the forms of the language', () => {
    expect(keys.filter((key) => missingPlurals(messages[key], plurals[language]).length > 0)).toEqual([])
  })

  it('nothing is empty or left in English', () => {
    const sentences = keys.filter((key) => /\s\w+\s/.test(catalogues.en[key]))
    const same = language === 'en' ? [] : sentences.filter((key) => messages[key] === catalogues.en[key])
    expect([...keys.filter((key) => messages[key].trim() === ''), ...same]).toEqual([])
  })
})

it('a sentence that asks for another value is noticed', () => {
  expect(valuesOf('{count, plural, one {a} other {# of {total}}}')).toEqual(['count', 'total'])
  expect(missingPlurals('{count, plural, one {a} other {b}}', plurals.ar)).toEqual(['two', 'few', 'many'])
})
