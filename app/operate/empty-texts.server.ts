/** Empties what people wrote once its time is over, and forgets how often networks wrote. */
import type { Services } from '#app/context.server.ts'
import { deleteOldQuotas } from '#app/data/help-reports.server.ts'
import { emptyOldTexts } from '#app/data/personal-texts.server.ts'
import { textDays } from '#app/domain/person/data-classes.ts'
import { days, later } from '#app/platform/clock.ts'

/** @returns how many texts were emptied */
export async function emptyTexts({ handles, now }: Pick<Services, 'handles' | 'now'>): Promise<number> {
  const db = handles.writer
  let emptied = 0
  for (const [dataClass, kept] of Object.entries(textDays) as [keyof typeof textDays, number][])
    emptied += await emptyOldTexts(db, dataClass, later(now(), -days(kept)))
  await deleteOldQuotas(db, later(now(), -days(1)))
  return emptied
}
