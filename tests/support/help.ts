/** A report of something wrong, sent by the real use-case. */
import { listReports } from '#app/data/help-reports.server.ts'
import { anonymous } from '#app/domain/access/actor.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { sendHelpReport, type HelpReportInput } from '#app/visit/send-help-report.server.ts'
import type { World } from './world.ts'

/** Each from a network of its own. @returns its id */
export async function aReport(world: World, more: Partial<HelpReportInput> = {}): Promise<string> {
  const sending = world.services.newId()
  const ctx = world.ctx(anonymous)
  const request = { ...ctx.request, network: sending }
  const input = { sending, text: 'The chart is empty.', address: 'amina@example.org', page: '/learn', request: '' }
  const outcome = await sendHelpReport({ ...ctx, request }, { ...input, ...more })
  if (isRefusal(outcome)) throw new Error(`Refused: ${JSON.stringify(outcome)}`)
  const [newest] = await listReports(world.services.handles.reader, {}, 1)
  return newest!.id
}
