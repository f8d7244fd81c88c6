/**
 * What is to come of items in QTI 2.1, after the specification and its examples, in words of our own: the item, the kind, the key
 * as a line, and what the report says. Written down beside each case, never computed by the reader.
 */
import type { GiftCase } from './gift-cases.ts'

interface Response {
  cardinality?: 'single' | 'multiple' | 'ordered'
  type?: string
  right?: string[]
  mapping?: Record<string, number | string>
  isCaseSensitive?: boolean
}

const declaration = ({ cardinality = 'single', type = 'identifier', right = [], mapping, isCaseSensitive }: Response) =>
  `<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${type}">${
    right.length === 0
      ? ''
      : `<correctResponse>${right.map((value) => `<value>${value}</value>`).join('')}</correctResponse>`
  }${mapping === undefined ? '' : `<mapping defaultValue="0">${entries(mapping, isCaseSensitive ?? false)}</mapping>`}</responseDeclaration>`

const entries = (mapping: Record<string, number | string>, isCaseSensitive: boolean) =>
  Object.entries(mapping)
    .map(
      ([key, worth]) =>
        `<mapEntry mapKey="${key}" mappedValue="${worth}"${isCaseSensitive ? ' caseSensitive="true"' : ''}/>`,
    )
    .join('')

const item = (response: Response, body: string, after = '') =>
  `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="q1" title="Q" adaptive="false" timeDependent="false">${declaration(response)}<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/><itemBody>${body}</itemBody>${after}</assessmentItem>`

const option = (id: string, text: string) => `<simpleChoice identifier="${id}">${text}</simpleChoice>`
const choice = (options: string, prompt = '<prompt>Which is a stock?</prompt>', most = 1) =>
  `<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="${most}">${prompt}${options}</choiceInteraction>`
const two = option('A', 'Residents') + option('B', 'Arrivals')
const three = option('A', 'Arrivals') + option('B', 'Departures') + option('C', 'Residents')
const order = (options: string) =>
  `<orderInteraction responseIdentifier="RESPONSE" shuffle="true"><prompt>Put in order.</prompt>${options}</orderInteraction>`
const set = (...all: [string, string][]) =>
  `<simpleMatchSet>${all.map(([id, text]) => `<simpleAssociableChoice identifier="${id}" matchMax="1">${text}</simpleAssociableChoice>`).join('')}</simpleMatchSet>`
const match = (left: string, right: string) =>
  `<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="4"><prompt>Match.</prompt>${left}${right}</matchInteraction>`
const countries = set(['K', 'Kenya'], ['P', 'Peru'])
const capitals = set(['N', 'Nairobi'], ['L', 'Lima'])
const entry = '<textEntryInteraction responseIdentifier="RESPONSE" expectedLength="15"/>'
const word = (response: Response, body = `<p>Money sent home is called ${entry}.</p>`) =>
  item({ type: 'string', ...response }, body)
const number = (response: Response, equal = '', type = 'float') =>
  item(
    { type, ...response },
    `<p>How many? ${entry}</p>`,
    `<responseProcessing><responseCondition><responseIf><equal ${equal}><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal></responseIf></responseCondition></responseProcessing>`,
  )
const one: Response = { right: ['A'] }
const both: Response = { cardinality: 'multiple', right: ['A', 'B'] }
const pairs = (...right: string[]): Response => ({ cardinality: 'multiple', type: 'directedPair', right })

export const qtiCases: GiftCase[] = [
  [item(one, choice(two)), 'single-choice', 'Residents'],
  [item(one, `<p>A country counts.</p>${choice(two)}`), 'single-choice', 'Residents'],
  [item(one, choice(two, '') + '<p>Which is a stock?</p>'), 'single-choice', 'Residents'],
  [item(one, `<div><div>${choice(two)}</div></div>`), 'single-choice', 'Residents'],
  [item(one, choice(two, '<prompt>Is 1 &lt; 2 &amp; 2 &lt; 3?</prompt>')), 'single-choice', 'Residents'],
  [
    item(one, choice(two, '<prompt>Which is a <strong>stock</strong>?</prompt>')),
    'single-choice',
    'Residents',
    ['formatting'],
  ],
  [
    item(one, choice(two, '<prompt><img src="x.png" alt="A map"/>Which?</prompt>')),
    'single-choice',
    'Residents',
    ['picture'],
  ],
  [
    item(one, `<p><object data="x.svg" type="image/svg+xml"/></p>${choice(two)}`),
    'single-choice',
    'Residents',
    ['picture'],
  ],
  [
    item(one, choice(option('A', 'المقيمون') + option('B', 'القادمون'), '<prompt>أيّها رصيد؟</prompt>')),
    'single-choice',
    'المقيمون',
  ],
  [
    item(
      one,
      choice(
        option(
          'A',
          'Residents<feedbackInline outcomeIdentifier="F" identifier="A" showHide="show">Yes.</feedbackInline>',
        ) + option('B', 'Arrivals'),
      ),
    ),
    'single-choice',
    'Residents',
  ],
  [
    item(one, choice(two), '<modalFeedback outcomeIdentifier="F" identifier="A" showHide="show">Yes.</modalFeedback>'),
    'single-choice',
    'Residents',
  ],
  [
    item(
      one,
      choice(two),
      '<modalFeedback outcomeIdentifier="F" identifier="correct" showHide="show">Yes.</modalFeedback>',
    ),
    'single-choice',
    'Residents',
    ['general-feedback'],
  ],
  [
    item(one, `<rubricBlock view="scorer"><p>One mark.</p></rubricBlock>${choice(two)}`),
    'single-choice',
    'Residents',
    ['general-feedback'],
  ],
  [item({ mapping: { A: 1, B: 0 } }, choice(two)), 'single-choice', 'Residents'],
  [item({ mapping: { A: 2, B: 1 } }, choice(two)), 'single-choice', 'Residents', ['weights']],
  [item({ right: ['A'], mapping: { A: 2, B: 1 } }, choice(two)), 'single-choice', 'Residents', ['weights']],
  [item({ right: [' A '] }, choice(two)), 'single-choice', 'Residents'],
  [item(both, choice(three, undefined, 0)), 'multiple-response', 'Arrivals; Departures'],
  [
    item({ cardinality: 'multiple', mapping: { A: 1, B: 1, C: -1 } }, choice(three)),
    'multiple-response',
    'Arrivals; Departures',
  ],
  [
    item({ cardinality: 'multiple', mapping: { A: 2, B: 1, C: -1 } }, choice(three)),
    'multiple-response',
    'Arrivals; Departures',
    ['weights'],
  ],
  [
    item({ cardinality: 'multiple', right: ['A', 'B'], mapping: { A: 1, B: 0.5, C: -2 } }, choice(three)),
    'multiple-response',
    'Arrivals; Departures',
  ],
  [item({ cardinality: 'multiple', right: ['C'] }, choice(three)), 'single-choice', 'Residents'],
  [item({}, choice(two)), 'skipped', '', ['no-right-answer']],
  [item({ right: ['Z'] }, choice(two)), 'skipped', '', ['no-right-answer']],
  [item(one, choice(option('A', 'Residents'))), 'skipped', '', ['few-options']],
  [item(one, choice(option('A', 'Residents') + option('B', 'residents'))), 'skipped', '', ['repeated-answer']],
  [item(one, choice(option('A', 'Residents') + option('B', ''))), 'skipped', '', ['unreadable']],
  [item(one, choice(two + [...'123456789'].map((id) => option(id, id)).join(''))), 'skipped', '', ['many-options']],
  [item(one, choice(two, '')), 'skipped', '', ['unreadable']],
  [item(one, choice(two, `<prompt>${'x'.repeat(20_001)}</prompt>`)), 'skipped', '', ['too-long']],
  [item(one, choice(two) + choice(two)), 'skipped', '', ['several-questions']],
  [item(one, choice(two).replaceAll('"RESPONSE"', '"OTHER"')), 'skipped', '', ['no-right-answer']],
  [
    item(
      one,
      '<p>A <inlineChoiceInteraction responseIdentifier="RESPONSE" shuffle="false"><inlineChoice identifier="A">stock</inlineChoice><inlineChoice identifier="B">flow</inlineChoice></inlineChoiceInteraction> has one date.</p>',
    ),
    'single-choice',
    'stock',
    ['missing-word'],
  ],
  [
    item(
      one,
      '<p>What has one date? <inlineChoiceInteraction responseIdentifier="RESPONSE"><inlineChoice identifier="A">A stock</inlineChoice><inlineChoice identifier="B">A flow</inlineChoice></inlineChoiceInteraction></p>',
    ),
    'single-choice',
    'A stock',
  ],
  [
    item({ cardinality: 'ordered', right: ['C', 'A', 'B'] }, order(three)),
    'ordering',
    'Residents; Arrivals; Departures',
  ],
  [item({ cardinality: 'ordered', right: ['B', 'A'] }, order(two)), 'skipped', '', ['few-options']],
  [item({ cardinality: 'ordered', right: ['C', 'A'] }, order(three)), 'skipped', '', ['unreadable']],
  [item({ cardinality: 'ordered', right: ['C', 'A', 'Z'] }, order(three)), 'skipped', '', ['unreadable']],
  [item({ cardinality: 'ordered' }, order(three)), 'skipped', '', ['no-right-answer']],
  [item(pairs('K N', 'P L'), match(countries, capitals)), 'matching', 'Kenya → Nairobi; Peru → Lima'],
  [
    item(pairs('P L', 'K N'), match(countries, set(['N', 'Nairobi'], ['L', 'Lima'], ['C', 'Cusco']))),
    'matching',
    'Kenya → Nairobi; Peru → Lima',
  ],
  [
    item(
      { cardinality: 'multiple', type: 'directedPair', mapping: { 'K N': 1, 'P L': 1, 'K L': -1 } },
      match(countries, capitals),
    ),
    'matching',
    'Kenya → Nairobi; Peru → Lima',
  ],
  [item(pairs('K N', 'P N'), match(countries, capitals)), 'skipped', '', ['shared-answer']],
  [item(pairs('K N', 'K L', 'P L'), match(countries, capitals)), 'skipped', '', ['shared-answer']],
  [item(pairs('K N'), match(countries, capitals)), 'skipped', '', ['no-right-answer']],
  [item(pairs(), match(countries, capitals)), 'skipped', '', ['no-right-answer']],
  [item(pairs('K N'), match(countries, '')), 'skipped', '', ['unreadable']],
  [item(pairs('K N'), match(set(['K', 'Kenya']), capitals)), 'skipped', '', ['few-options']],
  [word({ right: ['remittance'] }), 'short-text', 'remittance'],
  [
    word({ right: ['remittance'], mapping: { remittance: 1, remittances: 1 } }),
    'short-text',
    'remittance; remittances',
  ],
  [word({ right: ['remittance'], mapping: { remittance: 1, transfer: 0.5 } }), 'short-text', 'remittance', ['weights']],
  [word({ right: ['York'], mapping: { York: 1, york: 0.5 } }), 'short-text', 'York'],
  [word({ right: ['York'], mapping: { York: 1 }, isCaseSensitive: true }), 'short-text', 'York', ['letter-case']],
  [
    word({ right: ['remittance'] }, `<p>A ${entry} is money sent home.</p>`),
    'short-text',
    'remittance',
    ['missing-word'],
  ],
  [word({ right: ['تحويل'] }, `<p>ما المال المرسل إلى الوطن؟ ${entry}</p>`), 'short-text', 'تحويل'],
  [word({ right: [] }), 'skipped', '', ['no-right-answer']],
  [word({ right: ['a'] }, `<p>${entry}</p>`), 'skipped', '', ['unreadable']],
  [word({ right: ['a'] }, `<p>One ${entry} two ${entry}</p>`), 'skipped', '', ['several-questions']],
  [number({ right: ['249'] }, 'toleranceMode="exact"'), 'numeric', '249'],
  [number({ right: ['12'] }, '', 'integer'), 'numeric', '12'],
  [number({ right: ['3.14'] }, 'toleranceMode="absolute" tolerance="0.005 0.005"'), 'numeric', '3.14±0.005'],
  [number({ right: ['3.14'] }, 'toleranceMode="absolute" tolerance="0.005"'), 'numeric', '3.14±0.005'],
  [number({ right: ['200'] }, 'toleranceMode="relative" tolerance="5 5"'), 'numeric', '200±10'],
  [number({ right: ['10'] }, 'toleranceMode="absolute" tolerance="0 2"'), 'numeric', '11±1'],
  [number({ mapping: { 12: 1, 13: 0.5 } }), 'numeric', '12', ['weights']],
  [number({ right: ['many'] }), 'skipped', '', ['unreadable']],
  [number({ right: ['3'] }, 'toleranceMode="absolute" tolerance="{T}"'), 'skipped', '', ['unreadable']],
  [number({}), 'skipped', '', ['no-right-answer']],
  [
    item(
      { type: 'string' },
      '<extendedTextInteraction responseIdentifier="RESPONSE"><prompt>Write.</prompt></extendedTextInteraction>',
    ),
    'skipped',
    '',
    ['essay'],
  ],
  [item({ type: 'file' }, '<p>Send.</p><uploadInteraction responseIdentifier="RESPONSE"/>'), 'skipped', '', ['essay']],
  [
    item({ type: 'point' }, '<p>Where?</p><selectPointInteraction responseIdentifier="RESPONSE" maxChoices="1"/>'),
    'skipped',
    '',
    ['kind-unknown'],
  ],
  [
    item({}, '<p>Where?</p><hotspotInteraction responseIdentifier="RESPONSE" maxChoices="1"/>'),
    'skipped',
    '',
    ['kind-unknown'],
  ],
  [item({}, '<p>Which?</p><associateInteraction responseIdentifier="RESPONSE"/>'), 'skipped', '', ['kind-unknown']],
  [item({}, '<p>Which?</p><gapMatchInteraction responseIdentifier="RESPONSE"/>'), 'skipped', '', ['kind-unknown']],
  [item({}, '<p>Read this first.</p>'), 'skipped', '', ['description']],
  [
    item(one, choice(two)).replace(
      '<itemBody>',
      '<templateDeclaration identifier="N" cardinality="single" baseType="integer"/><itemBody>',
    ),
    'skipped',
    '',
    ['kind-unknown'],
  ],
  [item(one, choice(two)).replace(/<itemBody>.*<\/itemBody>/, ''), 'skipped', '', ['description']],
  [
    item(one, choice(two))
      .replaceAll(/<(\/?)(\w)/g, '<$1q:$2')
      .replace('xmlns=', 'xmlns:q='),
    'single-choice',
    'Residents',
  ],
]

/** The same items with words that look like markup: none of them changes kind or key. */
export const spicedQti: GiftCase[] = ['with *stars*', 'after {1990}', 'in “quotes” and per cent %'].flatMap((words) =>
  qtiCases
    .filter(([text, kind]) => kind !== 'skipped' && text.includes('<itemBody>'))
    .map(([text, kind, key, reasons]): GiftCase => [
      text.replace('<itemBody>', `<itemBody><p>About figures ${words}.</p>`),
      kind,
      key,
      reasons,
    ]),
)
