/**
 * A sheet is a page of named fields that one fills in at one's desk and hands in: a worksheet, the final work, a survey.
 * How each kind of field is read, when it counts as filled in, and what is wrong with what was given. Pure, for server and
 * page alike. Answers of a sheet are never right or wrong.
 */
export const fieldKinds = ['line', 'text', 'number', 'date', 'choice', 'choices', 'scale', 'table'] as const
export type FieldKind = (typeof fieldKinds)[number]

/** A field without its words: what is the same in every language. */
export interface SheetField {
  id: string
  kind: FieldKind
  isRequired: boolean
  /** how many choices, or steps of a scale; 0 for others */
  choices: number
  /** of a table; 0 for others */
  columns: number
  /** of a table; 0 for others */
  rows: number
}

/** The same with its words in one language. */
export interface FieldText {
  id: string
  kind: FieldKind
  isRequired: boolean
  label: string
  /** empty when there is none */
  hint: string
  choices: string[]
  columns: string[]
  rows: number
}

/** What was given: words, numbers and days as typed, the place of a choice from 1; places; cells by row. */
export type FieldValue = string | string[] | string[][]

/** As it comes from the fields of a form or from a script. */
export interface GivenField {
  value?: string | undefined
  places?: string[] | undefined
  /** by row and column, from 1 */
  cells?: Record<string, Record<string, string>> | undefined
}

export type FieldFault = 'missing' | 'no-number' | 'no-date' | 'too-long'

/** Characters; a page of text in any of our languages. */
export const longest: Record<FieldKind, number> = {
  line: 300,
  text: 12_000,
  number: 40,
  date: 10,
  choice: 2,
  choices: 2,
  scale: 2,
  table: 300,
}

interface FieldRule {
  /** @returns null when it names what the field does not have */
  read(field: SheetField, given: GivenField): FieldValue | null
  isFilled(value: FieldValue): boolean
  fault(value: FieldValue): FieldFault | null
}

const typed: FieldRule = {
  read: (_field, { value = '' }) => value.replaceAll('\r\n', '\n').trim(),
  isFilled: (value) => value !== '',
  fault: () => null,
}

const place: FieldRule = {
  read: ({ choices }, { value = '' }) => (value === '' || isPlace(value, choices) ? value : null),
  isFilled: (value) => value !== '',
  fault: () => null,
}

const rules = {
  line: typed,
  text: typed,
  number: { ...typed, fault: (value) => (isNumber(String(value)) ? null : 'no-number') },
  date: { ...typed, fault: (value) => (isDay(String(value)) ? null : 'no-date') },
  choice: place,
  scale: place,
  choices: {
    read: ({ choices }, { places = [] }) =>
      places.every((one) => isPlace(one, choices)) ? [...new Set(places)].sort((a, b) => Number(a) - Number(b)) : null,
    isFilled: (value) => value.length > 0,
    fault: () => null,
  },
  table: {
    read: ({ rows, columns }, { cells = {} }) =>
      fromOne(rows).map((row) => fromOne(columns).map((column) => (cells[row]?.[column] ?? '').trim())),
    isFilled: (value) => [...value].flat().some((cell) => cell !== ''),
    fault: () => null,
  },
} satisfies Record<FieldKind, FieldRule>

/** What was given to a field; null when it names a choice that the field does not have. */
export function readField(field: SheetField, given: GivenField): FieldValue | null {
  return rules[field.kind].read(field, given)
}

export function isFilled(kind: FieldKind, value: FieldValue | undefined): boolean {
  return value !== undefined && rules[kind].isFilled(value)
}

/** What stands in the way of handing a field in; null when nothing does. Saving asks for nothing. */
export function fieldFault(field: SheetField, value: FieldValue | undefined): FieldFault | null {
  if (value === undefined || !isFilled(field.kind, value)) return field.isRequired ? 'missing' : null
  if ([value].flat(2).some((words) => words.length > longest[field.kind])) return 'too-long'
  return rules[field.kind].fault(value)
}

/** What stands in the way of handing a sheet in, by field; empty when nothing does. */
export function sheetFaults(fields: SheetField[], values: ReadonlyMap<string, FieldValue>): Map<string, FieldFault> {
  const faults = fields.map((field) => [field.id, fieldFault(field, values.get(field.id))] as const)
  return new Map(faults.filter((pair): pair is [string, FieldFault] => pair[1] !== null))
}

/** Equal when they say the same. */
export function sameFieldValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

/** An empty value of a kind, for a field that nobody has touched. */
export function emptyValue(field: SheetField): FieldValue {
  return rules[field.kind].read(field, {})!
}

const fromOne = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

function isPlace(text: string, choices: number): boolean {
  return /^[1-9]\d?$/.test(text) && Number(text) <= choices
}

/** In Latin or Arabic-Indic figures, with points, commas and spaces as people write them; kept as typed. */
function isNumber(text: string): boolean {
  return /^[-+−]?[\d٠-٩][\d٠-٩.,٫٬\s'’]*%?$/u.test(text)
}

/** A day that exists, `2027-03-31`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
