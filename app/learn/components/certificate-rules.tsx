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
  const { lessons, quizzes, tests } = rule
  const titles = new Map(entriesOf(course).map((entry) => [entry.activityId, entry.title]))
  return (
    <ul className="small">
      {lessons.count > 0 && (
        <li>{lessons.all ? t('learn.rule-all-lessons') : t('learn.rule-lessons', { count: lessons.count })}</li>
      )}
      {quizzes.map(({ count, passMark }) => (
        <li key={passMark}>{t('learn.rule-quizzes', { count, passMark })}</li>
      ))}
      {tests.map(({ activityId, passMark, attempts }) => (
        <li key={activityId}>
          <Foreign language={course.language}>{titles.get(activityId) ?? activityId}</Foreign>:{' '}
          {attempts === null
            ? t('learn.rule-test', { passMark })
            : t('learn.rule-test-attempts', { passMark, attempts })}
        </li>
      ))}
    </ul>
  )
}
