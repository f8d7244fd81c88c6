/** What the operator looks at first: what the last import of content said, and the mail that went out. */
import type { Context } from '#app/context.server.ts'
import { findLastImport } from '#app/data/editions.server.ts'
import { listMessages, type OutboxEntry } from '#app/data/outbox.server.ts'

export interface ImportOverview {
  at: string
  outcome: 'published' | 'refused'
  courses: { slug: string; outcome: string; edition: number | null }[]
  /** `file:line:column message` */
  faults: string[]
}

export interface OperatorOverview {
  /** null when content has never been imported */
  lastImport: ImportOverview | null
  messages: OutboxEntry[]
  /** where mail goes: a server, or files under the folder for mail */
  mailGoesTo: 'server' | 'files'
}

const shown = 50

export async function readOverview(ctx: Context): Promise<OperatorOverview> {
  const [last, messages] = await Promise.all([findLastImport(ctx.db), listMessages(ctx.db, shown)])
  return {
    lastImport: last === null ? null : { at: last.at, outcome: last.outcome, ...readReport(last.report) },
    messages,
    mailGoesTo: ctx.settings.smtpUrl === null ? 'files' : 'server',
  }
}

function readReport(json: string): Pick<ImportOverview, 'courses' | 'faults'> {
  const { courses, faults } = JSON.parse(json) as Pick<ImportOverview, 'courses' | 'faults'>
  return { courses, faults }
}
