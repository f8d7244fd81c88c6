/** A learner goes through a scenario: she takes the best choice as often as she knows. */
import { findScenario } from '#app/domain/progress/activities.ts'
import { newRun, runsOf, type Step } from '#app/domain/scenario/run.ts'
import { chooseInScenario } from '#app/learn/choose-in-scenario.server.ts'
import { later, minutes } from '#app/platform/clock.ts'
import { done } from './accounts.ts'
import type { Working } from './course-work.ts'
import type { Life } from './lives.ts'

export async function* playScenario(work: Working, activityId: string): Life {
  const { world, browser, actor, structure, random, knows } = work
  const { scenes } = findScenario(structure, activityId)!.scenario
  const ctx = world.ctx(browser, actor)
  const run = ctx.newId()
  const steps: Step[] = []
  for (;;) {
    const [now = newRun(scenes, run)] = runsOf(scenes, steps)
    if (now.isEnded) return
    const { id: scene, choices } = scenes.find(({ id }) => id === now.path.at(-1)?.scene)!
    yield later(world.now(), Math.round(minutes(2) * (0.6 + random() * 0.8)))
    const scores = choices.map(({ score }) => score)
    const best = scores.indexOf(Math.max(...scores)) + 1
    const choice = random() < knows ? best : 1 + Math.floor(random() * choices.length)
    const step = { id: ctx.newId(), run, scene, choice }
    done(await chooseInScenario(world.ctx(browser, actor), { courseSlug: structure.slug, activityId, ...step }))
    steps.push(step)
  }
}
