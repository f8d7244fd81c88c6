/** Many lives in one order of time: each says when it goes on, and the earliest goes next. */
import type { Instant } from '#app/platform/clock.ts'

/** What somebody does, step by step; yields the instant of the next step. */
export type Life = AsyncGenerator<Instant, void>

export interface Stage {
  now(): Instant
  moveTo(instant: Instant): void
  /** after each step */
  deliver(): Promise<void>
}

/** @param until what would happen at this instant or later does not happen */
export async function playLives(stage: Stage, lives: Life[], until: Instant): Promise<void> {
  const waiting = lives.map((life) => ({ life, at: stage.now() }))
  for (;;) {
    const next = waiting.reduce<(typeof waiting)[number] | undefined>(
      (first, one) => (first === undefined || one.at < first.at ? one : first),
      undefined,
    )
    if (next === undefined || next.at >= until) return
    stage.moveTo(next.at)
    const step = await next.life.next()
    await stage.deliver()
    if (step.done) waiting.splice(waiting.indexOf(next), 1)
    else next.at = step.value > stage.now() ? step.value : stage.now()
  }
}
