/** What the certificate asks, a sentence for each rule. */
import type { CertificateRule } from '#app/domain/progress/certificate-rule.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { entriesOf, type CourseView } from './course-view.ts'

export function CertificateRules({
  rule,
  course,
}: {
  rule: CertificateRule
  course: Pick<CourseView, 'parts' | 'language'>
}) {
  const { t } = useI18n()
  const { lessons, quizzes, tests, worksheets, finalWork } = rule
  const titles = new Map(entriesOf(course).map((entry) => [entry.activityId, entry.title]))
  return (
    <ul className="small">
      {lessons.count > 0 && (
        <li>{lessons.all ? t('learn.rule-all-lessons') : t('learn.rule-lessons', { count: lessons.count })}</li>
      )}
      {quizzes.map((quiz) => (
        <li key={quiz.passMark}>{t('learn.rule-quizzes', quiz)}</li>
      ))}
      {worksheets > 0 && <li>{t('sheet.rule-worksheets', { count: worksheets })}</li>}
      {finalWork !== null && (
        <FinalWorkRule title={titles.get(finalWork.activityId)} passMark={finalWork.passMark} course={course} />
      )}
      {tests.map((test) => (
        <TestRule key={test.activityId} title={titles.get(test.activityId)} test={test} course={course} />
      ))}
    </ul>
  )
}

interface TestRuleProps {
  title: string | undefined
  test: CertificateRule['tests'][number]
  course: Pick<CourseView, 'language'>
}

function TestRule({ title, test: { activityId, passMark, attempts }, course }: TestRuleProps) {
  const { t } = useI18n()
  return (
    <li>
      <Foreign language={course.language}>{title ?? activityId}</Foreign>:{' '}
      {attempts === null ? t('learn.rule-test', { passMark }) : t('learn.rule-test-attempts', { passMark, attempts })}
    </li>
  )
}

interface FinalWorkRuleProps {
  title: string | undefined
  passMark: number | null
  course: Pick<CourseView, 'language'>
}

function FinalWorkRule({ title, passMark, course }: FinalWorkRuleProps) {
  const { t } = useI18n()
  return (
    <li>
      <Foreign language={course.language}>{title ?? t('sheet.final-work')}</Foreign>:{' '}
      {t('sheet.rule-final-work', { passMark: passMark ?? 0 })}
    </li>
  )
}
