/**
 * The activities of an edition in the order of the course: lessons, scenarios, worksheets and the quiz of each module, tests,
 * the final work, surveys. Pre-tests stand first.
 * What the certificate asks for is counted; the rest is there to be done.
 */
import type {
  Check,
  CourseStructure,
  ItemRef,
  Lesson,
  Module,
  Quiz,
  Scenario,
  Sheet,
  Test,
} from '#app/domain/course/structure.ts'

export type Activity =
  | { kind: 'lesson'; id: string; minutes: number; module: Module; lesson: Lesson }
  | { kind: 'quiz'; id: string; minutes: number; module: Module; quiz: Quiz }
  | { kind: 'test'; id: string; minutes: number; module: null; test: Test }
  | ScenarioActivity
  | SheetActivity

export interface ScenarioActivity {
  kind: 'scenario'
  id: string
  minutes: number
  module: Module
  scenario: Scenario
}

/** What is filled in and handed in. */
export interface SheetActivity {
  kind: Sheet['use']
  id: string
  minutes: number
  module: Module | null
  sheet: Sheet
}

/** A quiz or a test: what has attempts, a pass mark and a page of its own. */
export type Assessment = Extract<Activity, { kind: 'quiz' | 'test' }>

export function orderedActivities(structure: CourseStructure): Activity[] {
  const { modules, tests } = structure
  const before = tests.filter((test) => test.role === 'pre')
  const after = tests.filter((test) => test.role === 'post')
  return [
    ...before.map(asTest),
    ...modules.flatMap(activitiesOfModule),
    ...after.map(asTest),
    ...closingActivities(structure),
  ]
}

/** What stands at the end, outside the modules, besides tests. */
export function closingActivities({ finalWork, surveys = [] }: CourseStructure): Activity[] {
  return [...(finalWork ? [finalWork] : []), ...surveys].map((sheet) => asSheet(sheet, null))
}

export function activitiesOfModule(module: Module): Activity[] {
  const lessons = module.lessons.map((lesson): Activity => {
    return { kind: 'lesson', id: lesson.id, minutes: lesson.minutes, module, lesson }
  })
  const { quiz, scenarios = [], worksheets = [] } = module
  const played = scenarios.map((scenario): Activity => {
    return { kind: 'scenario', id: scenario.id, minutes: scenario.minutes, module, scenario }
  })
  const read = [...lessons, ...played, ...worksheets.map((sheet) => asSheet(sheet, module))]
  return quiz === null ? read : [...read, { kind: 'quiz', id: quiz.id, minutes: quiz.minutes, module, quiz }]
}

function asSheet(sheet: Sheet, module: Module | null): Activity {
  return { kind: sheet.use, id: sheet.id, minutes: sheet.minutes, module, sheet }
}

function asTest(test: Test): Activity {
  return { kind: 'test', id: test.id, minutes: test.minutes, module: null, test }
}

export function findActivity(structure: CourseStructure, activityId: string): Activity | null {
  return orderedActivities(structure).find((activity) => activity.id === activityId) ?? null
}

export function findLesson(structure: CourseStructure, lessonId: string): Extract<Activity, { kind: 'lesson' }> | null {
  const activity = findActivity(structure, lessonId)
  return activity?.kind === 'lesson' ? activity : null
}

export function findAssessment(structure: CourseStructure, activityId: string): Assessment | null {
  const activity = findActivity(structure, activityId)
  return activity?.kind === 'quiz' || activity?.kind === 'test' ? activity : null
}

export function isSheet(activity: Activity): activity is SheetActivity {
  return 'sheet' in activity
}

export function findScenario(structure: CourseStructure, activityId: string): ScenarioActivity | null {
  const activity = findActivity(structure, activityId)
  return activity?.kind === 'scenario' ? activity : null
}

export function findSheet(structure: CourseStructure, activityId: string): SheetActivity | null {
  const activity = findActivity(structure, activityId)
  return activity !== null && isSheet(activity) ? activity : null
}

/** A check and the lesson it stands in. */
export function findCheck(structure: CourseStructure, checkId: string): { check: Check; lesson: Lesson } | null {
  for (const lesson of structure.modules.flatMap((module) => module.lessons)) {
    const check = lesson.checks.find((one) => one.id === checkId)
    if (check) return { check, lesson }
  }
  return null
}

/** What the certificate asks for, each once, in the order of the course. */
export function countedActivities(structure: CourseStructure): Activity[] {
  const { lessons, passed, handedIn = [] } = structure.completion
  const asked: Partial<Record<Activity['kind'], string[]>> = {
    lesson: lessons,
    quiz: passed,
    test: passed,
    'final-work': passed,
    worksheet: handedIn,
  }
  return orderedActivities(structure).filter(({ id, kind }) => asked[kind]?.includes(id) === true)
}

/** The activities before and after one, as one goes through the course. */
export function neighbours(
  structure: CourseStructure,
  activityId: string,
): { previous: Activity | null; next: Activity | null } {
  const all = orderedActivities(structure)
  const at = all.findIndex((activity) => activity.id === activityId)
  return at < 0 ? { previous: null, next: null } : { previous: all[at - 1] ?? null, next: all[at + 1] ?? null }
}

export function itemsOf(activity: Assessment): ItemRef[] {
  return activity.kind === 'quiz' ? activity.quiz.items : activity.test.items
}

/**
 * Where an outcome is read again: the lesson that says it teaches it, else the first whose check asks for it. Null when no
 * lesson does.
 */
export function lessonFor(structure: CourseStructure, outcome: string, within: Module | null = null): Lesson | null {
  const lessons = (within === null ? structure.modules : [within]).flatMap((module) => module.lessons)
  const asks = ({ checks }: Lesson) => checks.some((check) => check.items.some((item) => item.outcome === outcome))
  return lessons.find((lesson) => lesson.teaches?.includes(outcome)) ?? lessons.find(asks) ?? null
}
