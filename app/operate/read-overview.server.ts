/** What the operator looks at first: whether something waits for her, and how things stand. */
import type { Context } from '#app/context.server.ts'
import { findLastImport } from '#app/data/editions.server.ts'
import { countOpenReports } from '#app/data/help-reports.server.ts'
import { countMessages, type OutboxEntry } from '#app/data/outbox.server.ts'
import { countPeople } from '#app/data/people.server.ts'
import { importView, type ImportView } from './list-imports.server.ts'

export interface OperatorOverview {
  /** null when content has never been imported */
  lastImport: ImportView | null
  messages: Record<OutboxEntry['state'], number>
  people: { active: number; unconfirmed: number; suspended: number }
  /** where mail goes: a server, or files under the folder for mail */
  mailGoesTo: 'server' | 'files'
  /** from readers, not dealt with yet */
  openReports: number
  /** the centre has a name: certificates say who issued them */
  hasName: boolean
}

export async function readOverview(ctx: Pick<Context, 'db' | 'settings' | 'centres'>): Promise<OperatorOverview> {
  const [last, messages, people, openReports, centre] = await Promise.all([
    findLastImport(ctx.db),
    countMessages(ctx.db),
    countPeople(ctx.db),
    countOpenReports(ctx.db),
    ctx.centres.current(ctx.db),
  ])
  const { active, unconfirmed, suspended } = people
  return {
    lastImport: last === null ? null : importView(last),
    messages,
    people: { active, unconfirmed, suspended },
    mailGoesTo: ctx.settings.smtpUrl === null ? 'files' : 'server',
    openReports,
    hasName: Object.keys(centre.names).length > 0,
  }
}
