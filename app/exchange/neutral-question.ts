/**
 * A question as other systems say it, in the one form that every reader makes and every writer takes; and the report of an
 * import: what came in, what was lost on the way, what was left out and why, question by question. Nothing is stored here.
 */

export interface NeutralOption {
  text: string
  isRight: boolean
  /** empty when there is none */
  feedback: string
}

export interface NeutralCase {
  /** null: every other answer */
  value: number | null
  /** absolute */
  tolerance: number
  isRight: boolean
  feedback: string
}

interface Common {
  /** empty when it has none */
  name: string
  category: string
  /** plain text, paragraphs divided by an empty line */
  prompt: string
}

export type NeutralQuestion = Common &
  (
    | { kind: 'single-choice' | 'multiple-response'; options: NeutralOption[] }
    | { kind: 'true-false'; isTrue: boolean; whenTrue: string; whenFalse: string }
    | { kind: 'numeric'; cases: NeutralCase[] }
    | { kind: 'short-text'; options: NeutralOption[] }
    | { kind: 'matching'; pairs: { left: string; right: string }[]; others: string[] }
    | { kind: 'ordering'; lines: string[] }
  )

/** Came in all the same, with something left behind. */
export const losses = [
  'weights',
  'general-feedback',
  'formatting',
  'picture',
  'missing-word',
  'letter-case',
  'wildcard',
  'units',
] as const
/** Did not come in. */
export const obstacles = [
  'essay',
  'description',
  'no-right-answer',
  'few-options',
  'many-options',
  'repeated-answer',
  'unreadable',
  'too-long',
  'kind-unknown',
  'several-questions',
  'shared-answer',
] as const
export type Loss = (typeof losses)[number]
export type Obstacle = (typeof obstacles)[number]

export interface ReportEntry {
  /** path in a package */
  file?: string
  /** line of the file where the question begins, from 1 */
  line: number
  /** its name, or the first words of it */
  name: string
  outcome: 'taken' | 'taken-with-loss' | 'skipped'
  reasons: (Loss | Obstacle)[]
}

export interface ImportReport {
  questions: NeutralQuestion[]
  /** one for each question of the file, in its order */
  entries: ReportEntry[]
}

/** Why a file was not read at all. */
export type ImportRefusal =
  | 'too-large'
  | 'not-text'
  | 'empty'
  | 'too-many'
  | 'broken-table'
  | 'broken-xml'
  | 'unknown-xml'
  | 'broken-package'
  | 'unreadable'

export interface QuestionFile {
  bytes: Uint8Array
  /** id of the outcome that the questions train */
  outcome: string
  /** words of the label of a number or a short text, in the language of the questions */
  label: string
}

export type ReadFile =
  | { refusal: ImportRefusal }
  | {
      entries: ReportEntry[]
      /** what came in, as an author of ours writes it */
      mdx: string
    }

/**
 * What a request of ours may hold, less what stands around the file. 2,000 questions are read in 0.1 to 0.8 s on two busy cores:
 * work for a worker, never the serving thread.
 */
export const largestBytes = 900_000
export const mostQuestions = 2000
/** Characters of a question with everything in it. */
export const longestQuestion = 20_000
/** What a question of ours holds at most. */
export const mostOptions = 10
