/** The centre's settings, kept for a few seconds: every page needs them. A change on this machine counts at once. */
import type { Centre } from '#app/domain/centre/centre.ts'
import { later, seconds } from '#app/platform/clock.ts'
import { findCentre } from './centre.server.ts'
import type { Db } from './database.server.ts'

export interface CentreCache {
  current(db: Db): Promise<Centre>
  /** the settings have changed */
  forget(): void
}

/** How long another machine of the same site may still show the old settings. */
const kept = seconds(10)

export function makeCentreCache(now: () => string): CentreCache {
  let known: { centre: Centre; until: string } | null = null
  return {
    async current(db) {
      if (known !== null && now() < known.until) return known.centre
      const centre = await findCentre(db)
      known = { centre, until: later(now(), kept) }
      return centre
    },
    forget() {
      known = null
    },
  }
}
