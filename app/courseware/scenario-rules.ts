/** The scenarios of a course: every choice leads on to a scene of the page, and all languages have the same ways. */
import type { Scenario } from '#app/domain/course/structure.ts'
import { sceneFaults, type SceneFault } from '#app/domain/scenario/run.ts'
import type { Compiled, ScenarioDocument } from './course-documents.ts'
import { faultIn } from './course-items.ts'
import type { Fault } from './fault.ts'
import type { FaultCode } from './sentences.ts'

/** Scenes in the order of the page, each with its place. */
export function scenesOf({ compiled }: Compiled<ScenarioDocument>) {
  return compiled.places.flatMap((place) => (place.kind === 'scene' ? [place] : []))
}

export function scenarioOf({ id, minutes }: Omit<Scenario, 'scenes'>, document: Compiled<ScenarioDocument>): Scenario {
  const scenes = scenesOf(document).map((scene) => ({
    id: scene.id,
    choices: scene.choices.map(({ to, score }) => ({ to, score })),
  }))
  return { id, minutes, scenes }
}

/** Faults of one scenario, and of a translation against the first language. */
export function scenarioFaults(
  scenario: Compiled<ScenarioDocument>,
  first: Compiled<ScenarioDocument> | undefined,
): Fault[] {
  const scenes = scenesOf(scenario)
  if (scenes.length === 0) return [faultIn(scenario, { line: 1, column: 1 }, 'scene-none')]
  const faults = sceneFaults(scenes).map((fault) => {
    const place = scenes.find(({ id }) => id === fault.scene)!
    return faultIn(scenario, place, codes[fault.code], 'to' in fault ? fault.to : fault.scene)
  })
  if (first === undefined || first === scenario || ways(scenario) === ways(first)) return faults
  return [...faults, faultIn(scenario, scenes[0]!, 'scenario-differs', ways(first))]
}

const codes = {
  'no-such-scene': 'scene-unknown',
  'leads-back': 'scene-back',
  'never-reached': 'scene-lost',
} as const satisfies Record<SceneFault['code'], FaultCode>

/** `start (to ask 2, to leak 0); ask …` */
function ways(scenario: Compiled<ScenarioDocument>): string {
  const said = scenesOf(scenario).map(({ id, choices }) => {
    return `${id} (${choices.map(({ to, score }) => `to ${to} ${score}`).join(', ')})`
  })
  return said.join('; ')
}
