/** What the last imports of content said. */
import type { Context } from '#app/context.server.ts'
import { listImports as list, type ImportRecord } from '#app/data/editions.server.ts'

export interface ImportView {
  id: string
  at: string
  outcome: ImportRecord['outcome']
  courses: { slug: string; outcome: string; edition: number | null }[]
  /** `file:line:column message` */
  faults: string[]
}

const shown = 20

export async function listImports(ctx: Pick<Context, 'db'>): Promise<{ imports: ImportView[] }> {
  return { imports: (await list(ctx.db, shown)).map(importView) }
}

export function importView({ id, at, outcome, report }: ImportRecord): ImportView {
  const { courses, faults } = JSON.parse(report) as Pick<ImportView, 'courses' | 'faults'>
  return { id, at, outcome, courses, faults }
}
