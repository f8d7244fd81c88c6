/** What the certificate asks, in parts that a page can say in a sentence each. */
import type { CourseStructure } from '#app/domain/course/structure.ts'
import { countedActivities, isSheet, type Assessment, type SheetActivity } from './activities.ts'

export interface CertificateRule {
  lessons: { count: number; all: boolean }
  /** one line for each pass mark */
  quizzes: { count: number; passMark: number }[]
  tests: { activityId: string; passMark: number; attempts: number | null }[]
  worksheets: number
  finalWork: { activityId: string; passMark: number | null } | null
}

export function certificateRule(structure: CourseStructure): CertificateRule {
  const counted = countedActivities(structure)
  const lessons = counted.filter((activity) => activity.kind === 'lesson').length
  const all = structure.modules.flatMap((module) => module.lessons).length
  return {
    lessons: { count: lessons, all: lessons === all },
    quizzes: byPassMark(counted.filter((activity) => activity.kind === 'quiz')),
    tests: counted
      .filter((activity) => activity.kind === 'test')
      .map(({ id, test }) => ({ activityId: id, passMark: test.passMark, attempts: test.attempts })),
    worksheets: counted.filter((activity) => activity.kind === 'worksheet').length,
    finalWork:
      counted
        .filter(isSheet)
        .filter(({ kind }) => kind === 'final-work')
        .map(asked)[0] ?? null,
  }
}

const asked = ({ id, sheet }: SheetActivity) => ({ activityId: id, passMark: sheet.passMark })

function byPassMark(quizzes: Extract<Assessment, { kind: 'quiz' }>[]): CertificateRule['quizzes'] {
  const counts = new Map<number, number>()
  for (const { quiz } of quizzes) counts.set(quiz.passMark, (counts.get(quiz.passMark) ?? 0) + 1)
  return [...counts].map(([passMark, count]) => ({ passMark, count }))
}
