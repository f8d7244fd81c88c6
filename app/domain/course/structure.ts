/**
 * The shape of a course: course → module → lesson → activity. Structure carries ids, order, minutes and rules, never
 * prose, so that changing language changes nothing here. An edition stores one, resolved to item versions, as JSON.
 */
import type { ItemKind } from '#app/items/item.ts'
import type { Conduct } from '#app/domain/attempt/conduct.ts'
import type { Timing } from '#app/domain/attempt/timing.ts'
import type { SceneRule } from '#app/domain/scenario/run.ts'
import type { SheetField } from '#app/domain/sheet/fields.ts'

export type Language = 'en' | 'fr' | 'ar' | 'pt' | 'es'
export const languages: readonly Language[] = ['en', 'fr', 'ar', 'pt', 'es']

/** A share of the maximum, in hundredths: 70 means 70 of 100 marks. */
export type PassMark = number

/** A reference to one item an assessment may ask. */
export interface ItemRef {
  itemVersionId: string
  itemKey: string
  /** left out in editions from before the item bank had pages */
  kind?: ItemKind
  outcome: string
  marks: number
  /** `easy`, `medium` or `hard`; left out where nobody said */
  difficulty?: string
  tags?: string[]
}

/** Questions inside a lesson: any number of attempts, feedback at once, not counted. */
export interface Check {
  id: string
  items: ItemRef[]
}

export interface Lesson {
  /** also the id of its reading activity and its page key */
  id: string
  minutes: number
  /** outcomes that are read again here, whichever lesson's check asks for them first */
  teaches?: string[] | undefined
  checks: Check[]
}

/** At the end of a module: any number of attempts, counted once the pass mark is reached. */
export interface Quiz {
  id: string
  minutes: number
  /** left out: no limit, no dates */
  timing?: Timing | undefined
  /** left out: in any order, and told after submitting */
  conduct?: Conduct | undefined
  passMark: PassMark
  /** how many of `items` one attempt asks */
  questions: number
  items: ItemRef[]
}

/** A page of fields that is filled in and handed in. */
export interface Sheet {
  /** also its page key */
  id: string
  minutes: number
  use: 'worksheet' | 'final-work' | 'survey'
  fields: SheetField[]
  /** whether a trainer reads what is handed in */
  isRead: boolean
  /** criteria a trainer marks by; empty where nothing is marked */
  rubric: { id: string; marks: number }[]
  /** null where nothing is marked */
  passMark: PassMark | null
}

/** A case with branches. */
export interface Scenario {
  /** also its page key */
  id: string
  minutes: number
  /** the first one is the beginning */
  scenes: SceneRule[]
}

export interface Module {
  id: string
  lessons: Lesson[]
  scenarios?: Scenario[] | undefined
  worksheets?: Sheet[] | undefined
  quiz: Quiz | null
}

/** So many questions of an outcome, with a tag, of a difficulty; what is left out may be any. */
export interface BlueprintLine {
  outcome?: string | undefined
  tag?: string | undefined
  difficulty?: string | undefined
  questions: number
}

/** A test drawn by a blueprint: so many items of each outcome, tag or difficulty. */
export interface Test {
  id: string
  role: 'pre' | 'post'
  minutes: number
  /** left out: no limit, no dates */
  timing?: Timing | undefined
  /** left out: in any order, and told after submitting */
  conduct?: Conduct | undefined
  passMark: PassMark
  /** null means as many as one likes */
  attempts: number | null
  blueprint: BlueprintLine[]
  /** two equivalent forms of the bank, of which each person gets one before and the other after; left out: one */
  forms?: 2 | undefined
  items: ItemRef[]
}

/** What the certificate needs. Lists name activity ids; all of them must hold. */
export interface CompletionRule {
  /** lessons opened to the end */
  lessons: string[]
  /** quizzes, tests and the final work passed */
  passed: string[]
  /** worksheets handed in */
  handedIn?: string[] | undefined
}

export interface CourseStructure {
  version: 1
  slug: string
  firstLanguage: Language
  languages: Language[]
  /** learner time including activities and tests */
  minutes: number
  /** place in the catalogue, 1…; chooses the dye of the band */
  position: number
  outcomes: string[]
  modules: Module[]
  tests: Test[]
  finalWork?: Sheet | null | undefined
  surveys?: Sheet[] | undefined
  completion: CompletionRule
}

/** Words of one edition in one language that every page of the course needs: contents, titles, outcomes. */
export interface CourseOutline {
  version: 1
  language: Language
  title: string
  /** one line: what the learner will be able to do */
  promise: string
  /** for whom, one line */
  audience: string
  /** what one should know before, one line; empty when nothing */
  before: string
  /** outcome id → words, beginning with a lower-case verb */
  outcomes: Record<string, string>
  /** module id → title */
  modules: Record<string, string>
  /** lesson, quiz and test id → title */
  activities: Record<string, string>
}
