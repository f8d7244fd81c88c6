/**
 * French sets a space before : ; ! ? % and inside « ». It is never a plain one: a line would end there and leave the sign
 * alone at the start of the next. Before the colon stands U+00A0, elsewhere the narrow U+202F.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCsv } from '#app/courseware/csv.ts'
import { catalogues } from '#app/i18n/messages/catalogue.ts'
import { root } from './sources.ts'

interface Text {
  /** its key, or its file */
  at: string
  text: string
}

/** The places where a line may end before or after a sign that must not stand alone. */
function plainSpaces(texts: Text[]): string[] {
  const plain = /(?<=\S) (?=(?:[:;!?]|[»%])(?:[\s).,;*_’"'<]|$))|« /gm
  return texts.flatMap(({ at, text }) =>
    [...text.matchAll(plain)].map(({ index }) => `${at}: ${text.slice(Math.max(0, index - 20), index + 10)}`),
  )
}

const messages = Object.entries(catalogues.fr).map(([at, text]) => ({ at, text }))

const content = readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' })
const read = (name: string) => ({ at: name, text: readFileSync(path.join(root, 'content', name), 'utf8') })

const lessons = content.filter((name) => /(^|\/)fr\/.*\.mdx$/.test(name)).map(read)

/** The French columns alone: the others keep the rules of their languages. */
function glossary(): Text[] {
  const [head = [], ...lines] = readCsv(read('glossary/glossary.csv').text)
  const french = head.flatMap(({ text }, place) => (text.endsWith('_fr') ? [place] : []))
  return lines.flatMap((line) => french.map((place) => ({ at: `glossary, ${line[0]!.text}`, text: line[place]!.text })))
}

const datasets = content
  .filter((name) => name.endsWith('dataset.yaml'))
  .map(read)
  .map(({ at, text }) => ({ at, text: [...text.matchAll(/^\s*fr: (.*)$/gm)].map(([, words]) => words).join('\n') }))

describe('a French text has no plain space at its signs', () => {
  it.each([
    ['messages', messages, 400],
    ['lessons and questions', lessons, 10],
    ['the glossary', glossary(), 50],
    ['datasets', datasets, 10],
  ])('in %s', (_what, texts, least) => {
    expect(texts.length).toBeGreaterThan(least)
    expect(plainSpaces(texts)).toEqual([])
  })

  it.each([
    'Source : ONU',
    'Quoi ?',
    'fini ; ensuite',
    'Attention !',
    '« mot',
    'mot », dit-il',
    '12 %.',
    'Qui ? (bis)',
  ])('and “%s” is caught', (text) => {
    expect(plainSpaces([{ at: 'here', text }])).toHaveLength(1)
  })

  it('while a sign without a space before it, or with one that keeps, is none', () => {
    const fine = [
      'Source\u00a0: ONU',
      'Quoi\u202f?',
      '«\u202fmot\u202f»',
      '12\u202f%',
      'https://un.example/?a=1',
      '10:39',
    ]
    expect(plainSpaces(fine.map((text) => ({ at: 'here', text })))).toEqual([])
  })
})

it('no apostrophe of the glossary is a straight one', () => {
  expect(read('glossary/glossary.csv').text).not.toContain("'")
})
