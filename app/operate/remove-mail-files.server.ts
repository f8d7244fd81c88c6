/** Removes mails that were written to files once their time is over: each holds a name, an address and what was written. */
import type { Services } from '#app/context.server.ts'
import { mailFileDays } from '#app/domain/person/data-classes.ts'
import { days, later } from '#app/platform/clock.ts'
import { removeMailFiles as remove } from '#app/platform/mail-files.server.ts'

/** @returns how many files were removed */
export async function removeMailFiles({ settings, now }: Pick<Services, 'settings' | 'now'>): Promise<number> {
  return remove(settings, later(now(), -days(mailFileDays)))
}
