/**
 * Everything an author may write besides plain Markdown: the components, their properties, where each may stand and
 * what it may hold. The gate refuses what is not listed here; the authors' guide is checked against this list.
 */

/** Components that are drawn on a page; `components/registry.tsx` has one view for each. */
export const renderedNames = [
  'Hook',
  'Term',
  'Chart',
  'DataTable',
  'Case',
  'Step',
  'Voice',
  'Desk',
  'Callout',
  'Sources',
  'Foreign',
] as const
export type ComponentName = (typeof renderedNames)[number]

/** Components that are lifted out of the page: questions and the place where they are asked. */
export const itemNames = [
  'SingleChoice',
  'MultipleResponse',
  'TrueFalse',
  'Numeric',
  'ShortText',
  'DataExercise',
  'OpenAnswer',
  'Ordering',
  'Matching',
  'GapFill',
  'Categorise',
] as const
/** Fields of a worksheet, the final work or a survey. */
export const fieldNames = ['Field', 'FieldTable'] as const
export const extractedNames = ['Check', ...itemNames, ...fieldNames, 'Scene', 'Choice'] as const
type ExtractedName = (typeof extractedNames)[number]

export type AuthorName = ComponentName | ExtractedName

/** How the text of a property is read. Every value is written as plain text between straight quotes. */
export type ValueKind =
  | 'text' // words on one line
  | 'id' // lower-case Latin letters, figures and hyphens
  | 'name' // of a dataset or a column: as `id`, underscores allowed
  | 'names' // several column values, separated by commas
  | 'conditions' // columns and their values: `year=1990|2020; sex=both`
  | 'language' // a language code: en, fr, ar …
  | 'marks' // a whole number from 1 to 20
  | 'rows' // a whole number from 1 to 30
  | 'score' // a whole number from 0 to 20
  | 'words' // several lines of words, separated by a stroke: `Yes | No`
  | readonly string[] // one of these words

/** What a chart may be drawn as; `components/chart.tsx` has one view for each. */
export const chartKinds = ['line', 'bar', 'slope', 'dot', 'multiples'] as const
export type ChartKind = (typeof chartKinds)[number]

export interface PropertyRule {
  kind: ValueKind
  required: boolean
  /** what an author would type, for faults and the guide */
  example: string
}

/** Where a component may stand. */
export type Place =
  | 'page' // directly on the page, not inside another component
  | 'text' // inside a sentence
  | 'lesson' // directly on the page of a lesson
  | 'sheet' // directly on the page of a worksheet, the final work or a survey
  | 'scenario' // directly on the page of a scenario
  | 'scene' // inside a Scene
  | 'case' // inside a Case
  | 'question' // inside a Check, or directly in a file of the item bank

/** What a component may hold. */
export type Holds =
  | 'nothing'
  | 'words' // a few words of text
  | 'paragraph' // exactly one paragraph
  | 'line' // exactly one paragraph of plain words
  | 'paragraphs'
  | 'blocks' // paragraphs, lists, tables
  | 'list' // exactly one list
  | 'steps' // one Step after another
  | 'questions' // item blocks only
  | 'scene' // blocks, then one Choice after another
  | 'item' // a prompt, then a list

export interface ComponentRule {
  place: Place
  holds: Holds
  properties: Readonly<Record<string, PropertyRule>>
}

const required = (kind: ValueKind, example: string) => ({ kind, required: true as const, example })
const optional = (kind: ValueKind, example: string) => ({ kind, required: false as const, example })

const itemProperties = {
  id: required('id', 'stock-or-flow'),
  outcome: required('id', 'tell-stock-from-flow'),
  marks: optional('marks', '1'),
  difficulty: optional(['easy', 'medium', 'hard'], 'medium'),
  tags: optional('names', 'census,definitions'),
}

export const vocabulary = {
  Hook: { place: 'page', holds: 'paragraph', properties: { figure: required('text', '304 million') } },
  Term: { place: 'text', holds: 'words', properties: { id: required('id', 'migrant-stock') } },
  Chart: {
    place: 'page',
    holds: 'nothing',
    properties: {
      id: required('id', 'fig-1'),
      data: required('name', 'migrant-stock-regions'),
      kind: required(chartKinds, 'line'),
      x: required('name', 'year'),
      y: required('name', 'migrant_stock'),
      series: optional('name', 'area'),
      only: optional('names', 'EUROPE,ASIA'),
      where: optional('conditions', 'year=1990|2020; sex=both'),
      unit: required(['millions', 'thousands', 'percent', 'count'], 'millions'),
      title: required('text', 'Europe and Asia host the most'),
      subtitle: optional('text', 'International migrants, in millions'),
      description: required('text', 'Lines for six regions. Europe rises from 49.6 to 86.7 million.'),
      note: optional('text', 'The 2024 revision restates earlier years.'),
    },
  },
  DataTable: {
    place: 'page',
    holds: 'nothing',
    properties: {
      id: required('id', 'table-1'),
      data: required('name', 'migrant-stock-regions'),
      columns: required('names', 'area,migrant_stock'),
      where: optional('conditions', 'year=2020'),
      title: required('text', 'Six regions in 2020'),
      note: optional('text', 'Mid-year.'),
    },
  },
  Case: { place: 'page', holds: 'steps', properties: { title: required('text', 'From a table to a sentence') } },
  Step: { place: 'case', holds: 'blocks', properties: { title: required('text', 'Find the two figures') } },
  Voice: { place: 'page', holds: 'paragraphs', properties: { who: required('text', 'a nurse, 34') } },
  Desk: { place: 'page', holds: 'blocks', properties: {} },
  Callout: {
    place: 'page',
    holds: 'blocks',
    properties: { title: required('text', 'One revision only'), tone: optional(['info', 'warn', 'good'], 'info') },
  },
  Sources: { place: 'page', holds: 'list', properties: {} },
  Foreign: { place: 'text', holds: 'words', properties: { lang: required('language', 'fr') } },
  Check: { place: 'lesson', holds: 'questions', properties: { id: required('id', 'check-1') } },
  Field: {
    place: 'sheet',
    holds: 'nothing',
    properties: {
      id: required('id', 'main-source'),
      kind: required(['line', 'text', 'number', 'date', 'choice', 'choices', 'scale'], 'text'),
      label: required('text', 'Your main source'),
      hint: optional('text', 'Its name, and who owns it'),
      choices: optional('words', 'Census | Survey | Register'),
      required: optional(['yes', 'no'], 'no'),
    },
  },
  FieldTable: {
    place: 'sheet',
    holds: 'nothing',
    properties: {
      id: required('id', 'sources'),
      label: required('text', 'Sources in your country'),
      columns: required('words', 'Source | Owner | Last year'),
      rows: required('rows', '5'),
      hint: optional('text', 'One source a line'),
      required: optional(['yes', 'no'], 'no'),
    },
  },
  Scene: { place: 'scenario', holds: 'scene', properties: { id: required('id', 'ask-the-office') } },
  Choice: {
    place: 'scene',
    holds: 'line',
    properties: { to: required('id', 'ask-the-office'), score: optional('score', '2') },
  },
  SingleChoice: { place: 'question', holds: 'item', properties: itemProperties },
  MultipleResponse: { place: 'question', holds: 'item', properties: itemProperties },
  TrueFalse: { place: 'question', holds: 'item', properties: itemProperties },
  Numeric: {
    place: 'question',
    holds: 'item',
    properties: {
      ...itemProperties,
      label: required('text', 'Growth, in percent'),
      hint: optional('text', 'Whole number, for example 35'),
      unit: optional('text', '%'),
    },
  },
  DataExercise: {
    place: 'question',
    holds: 'item',
    properties: {
      ...itemProperties,
      data: required('name', 'country-card'),
      draw: required('name', 'iso3'),
      rows: optional('name', 'year'),
      columns: required('names', 'migrant_stock_2010,migrant_stock_2020'),
      where: optional('conditions', 'iso3=KEN|TZA|UGA'),
      title: required('text', 'International migrants'),
      label: required('text', 'Growth, in percent'),
      hint: optional('text', 'One decimal, for example 12.5'),
      unit: optional('text', '%'),
    },
  },
  OpenAnswer: {
    place: 'question',
    holds: 'item',
    properties: {
      id: itemProperties.id,
      outcome: itemProperties.outcome,
      difficulty: itemProperties.difficulty,
      tags: itemProperties.tags,
      label: required('text', 'Your paragraph'),
      hint: optional('text', 'About 100 words'),
    },
  },
  Ordering: { place: 'question', holds: 'item', properties: itemProperties },
  Matching: { place: 'question', holds: 'item', properties: itemProperties },
  GapFill: { place: 'question', holds: 'item', properties: itemProperties },
  Categorise: { place: 'question', holds: 'item', properties: itemProperties },
  ShortText: {
    place: 'question',
    holds: 'item',
    properties: {
      ...itemProperties,
      label: required('text', 'The word'),
      hint: optional('text', 'One word, without an article'),
    },
  },
} as const satisfies Record<AuthorName, ComponentRule>

type Rules = typeof vocabulary

/** The properties of one component as its view receives them: text all of them, the optional ones perhaps missing. */
export type PropertiesOf<Name extends AuthorName> = {
  [
    Key in keyof Rules[Name]['properties'] as Rules[Name]['properties'][Key] extends { required: true } ? Key : never
  ]: string
} & {
  [
    Key in keyof Rules[Name]['properties'] as Rules[Name]['properties'][Key] extends { required: true } ? never : Key
  ]?: string
}

export function isAuthorName(name: string | null): name is AuthorName {
  return name !== null && Object.hasOwn(vocabulary, name)
}

/** The component whose name differs in capitals only, or null. */
export function componentLike(name: string): AuthorName | null {
  const names = Object.keys(vocabulary) as AuthorName[]
  return names.find((known) => known !== name && known.toLowerCase() === name.toLowerCase()) ?? null
}

export function ruleOf(name: AuthorName): ComponentRule {
  return vocabulary[name]
}

export type ItemName = (typeof itemNames)[number]

export type FieldName = (typeof fieldNames)[number]

export function isFieldName(name: string | null): name is FieldName {
  return name !== null && (fieldNames as readonly string[]).includes(name)
}

export function isItemName(name: string | null): name is ItemName {
  return name !== null && (itemNames as readonly string[]).includes(name)
}
