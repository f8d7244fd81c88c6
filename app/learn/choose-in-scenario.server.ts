/**
 * Takes a choice in a scenario. The first choice at a scene of a run counts: pressing twice, or on another device on a page
 * that was open, leads to where one has come already.
 */
import type { Context } from '#app/context.server.ts'
import { getEnrolment, holdEnrolment } from '#app/data/enrolments.server.ts'
import { insertEvent, listEvents } from '#app/data/events.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { mayStudy } from '#app/domain/enrolment/enrolment.ts'
import { findScenario } from '#app/domain/progress/activities.ts'
import { newRun, runsOf, type Step } from '#app/domain/scenario/run.ts'
import { stepsIn } from '#app/domain/scenario/steps.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import { BadRequest, NotFound } from '#app/platform/errors.ts'
import { settleEnrolment } from '#app/record/settle-enrolment.server.ts'

export interface ChoiceMade extends Step {
  courseSlug: string
  activityId: string
}

/** @throws NotFound; BadRequest for a choice that the scene does not have */
export async function chooseInScenario(
  ctx: Context<SignedIn>,
  { courseSlug, activityId, id, ...choice }: ChoiceMade,
): Promise<{ activityId: string } | Refusal> {
  return ctx.db.transaction().execute(async (tx) => {
    const enrolment = await getEnrolment(tx, ctx.actor.accountId, courseSlug)
    const { structure } = await ctx.editions.edition(tx, enrolment.editionId)
    const scenes = findScenario(structure, activityId)?.scenario.scenes
    if (scenes === undefined) throw new NotFound()
    if (!mayStudy(await holdEnrolment(tx, enrolment.id))) return refuse({}, 'learn.withdrawn-refusal')
    const scene = scenes.find((one) => one.id === choice.scene)
    if (scene?.choices[choice.choice - 1] === undefined) throw new BadRequest('a scene has no such choice')
    const steps = stepsIn(await listEvents(tx, enrolment.id), activityId)
    const run = runsOf(scenes, steps).find((one) => one.id === choice.run) ?? newRun(scenes, choice.run)
    if (run.path.at(-1)?.scene !== choice.scene) return { activityId }
    const at = ctx.now()
    const event = { enrolmentId: enrolment.id, id, kind: 'scenario.chosen' as const, activityId, choice }
    await insertEvent(tx, { ...event, happenedAt: at, recordedAt: at })
    await settleEnrolment(ctx, tx, enrolment)
    return { activityId }
  })
}
