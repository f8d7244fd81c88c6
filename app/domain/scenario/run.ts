/**
 * A scenario is a case with branches: each choice leads to another scene, which tells what came of it, and has a score. A scene
 * without choices is an ending. No choice leads back, so every way ends, and each scene is met once at most.
 */
export interface SceneRule {
  id: string
  choices: { to: string; score: number }[]
}

/** A choice as it was made; the first of a scene counts, whatever came later from another device. */
export interface Step {
  /** id of the event, UUIDv7 */
  id: string
  /** made with the first page of the run */
  run: string
  scene: string
  /** place among the choices, from 1 */
  choice: number
}

export interface Run {
  id: string
  /** scenes met, in order, with the choice made there; the last one is where the learner is */
  path: { scene: string; choice: number | null; score: number }[]
  score: number
  isEnded: boolean
  /** id of the last choice on the path; null before the first */
  lastStep: string | null
}

/** Every run, in the order in which they were begun. @param scenes the first one is the beginning; @param steps in any order, also twice */
export function runsOf(scenes: SceneRule[], steps: Step[]): Run[] {
  const inOrder = [...new Map(steps.map((step) => [step.id, step])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ids = [...new Set(inOrder.map(({ run }) => run))]
  return ids.map((id) =>
    runOf(
      scenes,
      id,
      inOrder.filter(({ run }) => run === id),
    ),
  )
}

/** A run that nobody has made a choice in. */
export function newRun(scenes: SceneRule[], id: string): Run {
  return runOf(scenes, id, [])
}

/** @param steps of this run, in order */
function runOf(scenes: SceneRule[], id: string, steps: Step[]): Run {
  const path: Run['path'] = []
  let lastStep: string | null = null
  let scene: SceneRule | undefined = scenes[0]
  while (scene !== undefined) {
    const { id: here, choices }: SceneRule = scene
    const made = steps.find((step) => step.scene === here && choices[step.choice - 1] !== undefined)
    const choice = made && choices[made.choice - 1]
    path.push({ scene: here, choice: made?.choice ?? null, score: choice?.score ?? 0 })
    lastStep = made?.id ?? lastStep
    scene = choice && scenes.find((one) => one.id === choice.to)
  }
  const last = scenes.find((one) => one.id === path.at(-1)?.scene)
  return {
    id,
    path,
    score: path.reduce((sum, step) => sum + step.score, 0),
    isEnded: last?.choices.length === 0,
    lastStep,
  }
}

/** The best score that any way through reaches. */
export function bestPossible(scenes: SceneRule[]): number {
  const best = new Map<string, number>()
  const from = (id: string): number => {
    const known = best.get(id)
    if (known !== undefined) return known
    const choices = scenes.find((scene) => scene.id === id)?.choices ?? []
    const found = choices.reduce((most, { to, score }) => Math.max(most, score + from(to)), 0)
    best.set(id, found)
    return found
  }
  return scenes[0] === undefined ? 0 : from(scenes[0].id)
}

export type SceneFault =
  | { code: 'no-such-scene'; scene: string; to: string }
  | { code: 'leads-back'; scene: string; to: string }
  | { code: 'never-reached'; scene: string }

/** What is wrong with the ways of a scenario; empty when every choice leads on and every scene is met on some way. */
export function sceneFaults(scenes: SceneRule[]): SceneFault[] {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]))
  const missing = scenes.flatMap(({ id, choices }) =>
    choices.filter(({ to }) => !byId.has(to)).map(({ to }): SceneFault => ({ code: 'no-such-scene', scene: id, to })),
  )
  if (missing.length > 0 || scenes[0] === undefined) return missing
  const back: SceneFault[] = []
  const reached = new Set<string>()
  const follow = (id: string, way: string[]): void => {
    if (reached.has(id)) return
    reached.add(id)
    for (const { to } of byId.get(id)!.choices) {
      if ([...way, id].includes(to)) back.push({ code: 'leads-back', scene: id, to })
      else follow(to, [...way, id])
    }
  }
  follow(scenes[0].id, [])
  const lost = scenes.filter(({ id }) => !reached.has(id))
  return [...back, ...lost.map(({ id }): SceneFault => ({ code: 'never-reached', scene: id }))]
}
