/** What the pages of trainers show. */
import type { Sheet } from '#app/domain/course/structure.ts'
import type { Attention, TestAnalysis } from '#app/domain/item-analysis/analyse-test.ts'
import type { Gain } from '#app/domain/item-analysis/gain.ts'
import type { RegradeOutcome, RegradePolicy } from '#app/domain/grading/regrade.ts'
import type { Criterion, HandedInPart } from '#app/domain/sheet/shown.ts'
import type { ReportEntry } from '#app/exchange/neutral-question.ts'
import type { ItemKind } from '#app/items/item.ts'
import type { Language } from '#app/i18n/locales.ts'

export interface TaughtCourseView {
  slug: string
  title: string
  /** of its words */
  language: Language
}

export interface TaughtCourseCard extends TaughtCourseView {
  items: number
  /** quizzes and tests */
  tests: { activityId: string; title: string }[]
  /** whether anything is handed in for trainers to read */
  hasWorks: boolean
  surveys: { activityId: string; title: string }[]
  /** handed in, and read by nobody yet */
  toRead: number
}

/** Where an item is asked. */
export interface ItemUse {
  kind: 'check' | 'quiz' | 'test'
  activityId: string
  /** of the lesson, quiz or test */
  title: string
}

export interface BankItem {
  itemKey: string
  kind: ItemKind
  outcome: string
  /** as the course names it */
  outcomeWords: string
  difficulty: string | null
  tags: string[]
  marks: number
  /** the first words of the question */
  words: string
  language: Language
  languages: Language[]
  uses: ItemUse[]
}

export interface BankFilter {
  outcome?: string | undefined
  kind?: ItemKind | undefined
  difficulty?: string | undefined
  tag?: string | undefined
  /** items that have no text in this language */
  lacking?: Language | undefined
  words?: string | undefined
}

export interface BankView {
  course: TaughtCourseView
  items: BankItem[]
  total: number
  filter: BankFilter
  outcomes: { id: string; words: string }[]
  kinds: ItemKind[]
  tags: string[]
  languages: Language[]
}

export interface BankItemView extends Pick<
  BankItem,
  'itemKey' | 'kind' | 'outcomeWords' | 'difficulty' | 'tags' | 'marks' | 'uses'
> {
  course: TaughtCourseView
  texts: {
    language: Language
    promptHtml: string
    lines: { letter: string; html: string; answers: string[] | null; isRight: boolean; feedbackHtml: string | null }[]
  }[]
  /** the first one first; the last one holds */
  keys: { number: number; fromAt: string; reason: string }[]
  /** the newest first */
  regradings: RegradingView[]
}

/** Attempts that are graded again because the key was corrected. */
export interface RegradingView {
  id: string
  at: string
  policy: RegradePolicy
  reason: string
  isDone: boolean
  /** attempts to go through */
  total: number
  outcomes: Record<RegradeOutcome, number>
}

/** One line of a form of a key. */
export interface KeyLine {
  letter: string
  html: string
  /** what is typed or chosen there; a line without either is right or wrong by itself */
  field: 'none' | 'number' | 'formula' | 'text' | 'place' | 'options'
  /** whether it can be said to be right: options and cases can, parts always are */
  hasRight: boolean
}

export interface CorrectionView {
  course: TaughtCourseView
  itemKey: string
  kind: ItemKind
  language: Language
  promptHtml: string
  lines: KeyLine[]
  /** what a part's key is chosen from */
  options: { letter: string; html: string }[]
  isOneRight: boolean
  /** the key that holds, by field name */
  values: Record<string, string>
}

/** Who would change and how. */
export interface CorrectionPreview {
  /** sent along with the correction */
  seal: string
  /** false: the key is as it was, and everything is graded by it once more */
  isChange: boolean
  policy: RegradePolicy
  /** at quizzes and tests */
  attempts: number
  /** answered in lessons: they count for nothing, and are graded again too */
  checks: number
  outcomes: Record<RegradeOutcome, number>
  /** passed then, and not before */
  passes: number
  /** passed before, and not then */
  fails: number
  /** who would complete the course by it */
  certificates: number
  /** results that differ, or would fall and are kept */
  changed: number
  /** the first of them */
  people: {
    attemptId: string
    name: string
    title: string
    outcome: RegradeOutcome
    before: number
    after: number
    maximum: number
    passedBefore: boolean
    passesNow: boolean
  }[]
}

export interface AnalysisFilter {
  edition?: number | undefined
  language?: Language | undefined
}

export type AnalysedItemView = TestAnalysis['items'][number] & {
  words: { prompt: string; options: Record<string, string>; language: Language }
  attention: Attention[]
}

export interface AnalysisView {
  course: TaughtCourseView
  activity: { activityId: string; kind: 'quiz' | 'test'; title: string }
  filter: AnalysisFilter
  editions: number[]
  languages: Language[]
  /** only the latest were read */
  isCut: boolean
  reliability: TestAnalysis['reliability']
  tenths: number[]
  items: AnalysedItemView[]
  /** on each outcome, where there is a test before */
  gains: { outcome: string; gain: Gain }[]
}

export interface ListedWork {
  id: string
  title: string
  number: number
  at: string
  name: string
  verdict: 'read' | 'returned' | 'marked' | null
}

export interface WorksView {
  course: TaughtCourseView
  waiting: ListedWork[]
  read: ListedWork[]
  hasSheets: boolean
}

export interface WorkView {
  course: TaughtCourseView
  id: string
  use: Sheet['use'] | 'open-answer'
  title: string
  language: Language
  number: number
  at: string
  name: string
  parts: HandedInPart[]
  rubric: Criterion[]
  passMark: number | null
  review: { verdict: 'read' | 'returned' | 'marked'; comment: string; by: string; at: string } | null
}

/** One field of a survey, of all who answered it. */
export interface SurveyFieldView {
  id: string
  label: string
  n: number
  /** none where one writes */
  choices: { words: string; count: number }[]
  words: string[]
}

export interface SurveyView {
  course: TaughtCourseView
  title: string
  /** of the survey's words */
  language: Language
  /** how many have sent it */
  n: number
  /** from so many on they are shown */
  fewest: number
  /** empty while there are too few */
  fields: SurveyFieldView[]
}

export interface ExtraTimeView {
  course: TaughtCourseView
  people: { name: string; email: string; percent: number; reason: string; at: string }[]
}

export interface ImportView {
  course: TaughtCourseView
  outcomes: { id: string; words: string }[]
  /** of the course */
  languages: Language[]
}

export interface ImportedFile {
  entries: ReportEntry[]
  mdx: string
  /** the questions are written in */
  language: Language
}
