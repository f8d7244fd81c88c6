/** One view for each component of the vocabulary, and for the few elements of Markdown that need one. */
import type { ComponentType, ReactNode } from 'react'
import { I18nProvider } from '#app/i18n/i18n-context.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import type { RenderContext } from '../render-context.ts'
import type { ComponentName } from '../vocabulary.ts'
import { Callout, Case, Desk, Hook, Sources, Step, Voice } from './blocks.tsx'
import { Chart } from './chart.tsx'
import { DataTable } from './data-table.tsx'
import { DrawnTable } from './drawn-table.tsx'
import { Cell, HeadCell, Link, Table } from './elements.tsx'
import { Term, TermNote } from './term.tsx'

/** Set by the extraction: `TermNote` behind the block that names a term first, `DrawnTable` in a data exercise. */
type ViewName = ComponentName | 'TermNote' | 'DrawnTable' | 'a' | 'table' | 'th' | 'td'

const views = {
  Hook,
  Term,
  TermNote,
  Chart,
  DataTable,
  DrawnTable,
  Case,
  Step,
  Voice,
  Desk,
  Callout,
  Sources,
  Foreign: ({ lang, children }: { lang: string; children?: ReactNode }) => (
    <Foreign language={lang}>{children}</Foreign>
  ),
  a: Link,
  table: Table,
  th: HeadCell,
  td: Cell,
} satisfies Record<ViewName, unknown>

/** Views that read the language of the page or what is known about it; the others are used as they are. */
const inContext = [
  'TermNote',
  'Chart',
  'DataTable',
  'DrawnTable',
  'Case',
  'Voice',
  'Desk',
  'Sources',
  'Foreign',
  'table',
] as const

/** The views for one page. Properties have passed the gate: names are known, values are plain text. */
export function lessonComponents(context: RenderContext): Record<ViewName, ComponentType> {
  const placed = inContext.map((name) => [name, within(context, views[name] as ComponentType<AnyProps>)])
  return { ...views, ...Object.fromEntries(placed) } as Record<ViewName, ComponentType>
}

type AnyProps = Record<string, unknown>

/** A view with the page's context as a property and its language around it: parts of a page are rendered one by one. */
function within(context: RenderContext, View: ComponentType<AnyProps>): ComponentType<AnyProps> {
  return function InContext(properties) {
    return (
      <I18nProvider language={context.language}>
        <View {...properties} context={context} />
      </I18nProvider>
    )
  }
}
