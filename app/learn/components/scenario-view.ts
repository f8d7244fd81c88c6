/** What the page of a scenario shows: the way so far and the scene one has come to, nothing of what lies ahead. */
import type { Language } from '#app/i18n/locales.ts'
import type { CourseView } from './course-view.ts'

export interface SceneView {
  id: string
  html: string
  choices: string[]
  /** place of the choice made, from 1; null where it is still to be made, and at an ending */
  choice: number | null
  /** of the choice made, and the most a choice of this scene has; null before the end */
  score: { gained: number; most: number } | null
}

export interface ScenarioView {
  course: CourseView
  activityId: string
  title: string
  language: Language
  minutes: number
  /** before the first scene */
  intro: string[]
  run: string
  /** id for the next choice, made with the page */
  nextId: string
  path: SceneView[]
  isEnded: boolean
  isWithdrawn: boolean
  /** null before the end, and where nothing has a score */
  score: { gained: number; best: number } | null
}
