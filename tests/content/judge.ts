/** Takes one document through the stages that every text goes through, in this process, with a small shared content. */
import { createElement, type ReactNode } from 'react'
import { compileDocument, type Shared } from '#app/courseware/compile-document.ts'
import type { CompiledDocument } from '#app/courseware/compiled-document.ts'
import { BankHead, LessonHead } from '#app/courseware/course-file.ts'
import type { Dataset } from '#app/courseware/dataset.ts'
import { sortFaults, type Fault } from '#app/courseware/fault.ts'
import { takeFrontMatter } from '#app/courseware/front-matter.ts'
import type { DocumentKind } from '#app/courseware/gate-report.ts'
import { limitFaults, readText } from '#app/courseware/limit.ts'
import { sentence } from '#app/courseware/sentences.ts'

const people: Dataset = {
  name: 'people',
  title: { en: 'People' },
  source: { publisher: 'Office', work: 'Census', year: 2024, url: 'https://example.org' },
  revision: '2024',
  licence: { id: 'CC-BY-4.0', url: 'https://example.org/licence' },
  date: '2024-01-01',
  columns: [
    { name: 'year', label: { en: 'Year' } },
    { name: 'area', label: { en: 'Area' }, values: { NORTH: { en: 'North' }, SOUTH: { en: 'South' } } },
    { name: 'people', label: { en: 'People' }, unit: 'persons' },
  ],
  rows: [
    { year: '1990', area: 'NORTH', people: '10' },
    { year: '2000', area: 'NORTH', people: '20' },
    { year: '1990', area: 'SOUTH', people: '30' },
    { year: '2000', area: 'SOUTH', people: '40' },
  ],
  csv: 'year,area,people\n1990,NORTH,10\n2000,NORTH,20\n1990,SOUTH,30\n2000,SOUTH,40\n',
}

/** Twenty-five towns in two years: more than some charts and any table can show. */
const towns: Dataset = {
  ...people,
  name: 'towns',
  columns: [
    { name: 'year', label: { en: 'Year' } },
    { name: 'area', label: { en: 'Area' } },
    { name: 'town', label: { en: 'Town' } },
    { name: 'people', label: { en: 'People' }, unit: 'persons' },
  ],
  rows: Array.from({ length: 50 }, (_, index) => {
    return { year: index < 25 ? '1990' : '2000', area: index < 25 ? 'WEST' : 'EAST', town: `T${index % 25}`, people: '1' }
  }),
  csv: '',
}

const flow = {
  id: 'flow',
  terms: { en: 'flow', fr: 'flux', ar: 'تدفق', pt: 'fluxo', es: 'flujo' },
  definitions: { en: 'Moves during a period.' },
  source: '',
}

export const shared: Shared = { glossary: new Map([['flow', flow]]), datasets: new Map([people, towns].map((one) => [one.name, one])) }

export interface Verdict {
  /** `code line:column`, in the order of the text */
  faults: string[]
  told: Fault[]
  document: CompiledDocument | null
}

const kinds: [string, DocumentKind][] = [
  ['bank-', 'items'],
  ['course-', 'course'],
  ['sheet-', 'sheet'],
  ['scenario-', 'scenario'],
]

/** A document whose name begins with `bank-` is a file of the item bank, `course-` the page of a course, `sheet-` a worksheet, `scenario-` a scenario. */
export async function judge(name: string, bytes: Uint8Array): Promise<Verdict> {
  const kind = kinds.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'lesson'
  const file = `${name}.mdx`
  const text = readText(bytes)
  if (text === null) return verdict([{ file, line: 1, column: 1, code: 'not-text', message: sentence('not-text') }])
  const limits = limitFaults(file, text)
  if (limits.length > 0) return verdict(limits)
  const head = kind === 'items' ? takeFrontMatter(file, text, BankHead) : takeFrontMatter(file, text, LessonHead)
  if (!head.ok) return verdict(head.faults)
  const job = { file, kind, language: 'en', firstLanguage: 'en', courseSlug: 'course', position: 1, outcomes: ['tell'] } as const
  const compiled = await compileDocument({ ...job, outcomes: ['tell'], text: head.value.body }, shared, plainViews)
  return compiled.ok ? verdict([], compiled.value) : verdict(compiled.faults)
}

function verdict(told: Fault[], document: CompiledDocument | null = null): Verdict {
  const faults = sortFaults(told).map(({ code, line, column }) => `${code} ${line}:${column}`)
  return { faults, told, document }
}

/** Views that show what they were given: the gate is judged, not the look. */
function plainViews(): Record<string, unknown> {
  const names = ['Hook', 'Term', 'TermNote', 'Chart', 'DataTable', 'DrawnTable', 'Case', 'Step', 'Voice', 'Desk', 'Callout', 'Sources', 'Foreign']
  const view = (name: string) => {
    return ({ children, ...properties }: { children?: ReactNode }) => createElement(`x-${name.toLowerCase()}`, properties, children)
  }
  return Object.fromEntries(names.map((name) => [name, view(name)]))
}
