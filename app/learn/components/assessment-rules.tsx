/** The rules of a quiz or test, in sentences: how many questions, what passes, how often, what is saved. */
import { useI18n } from '#app/i18n/i18n-context.tsx'

export interface Rules {
  kind: 'quiz' | 'test'
  questions: number
  passMark: number
  needed: number | null
  attempts: number | null
}

export function AssessmentRules({ rules: { kind, questions, passMark, needed, attempts } }: { rules: Rules }) {
  const { t } = useI18n()
  return (
    <div className="prose">
      <ul>
        <li>{t('learn.rules-questions', { questions })}</li>
        <li>
          {t('learn.rules-pass-share', { passMark })} {needed !== null && t('learn.rules-pass', { needed })}
        </li>
        <li>{attempts === null ? t('learn.rules-attempts-any') : t('learn.rules-attempts', { attempts })}</li>
        <li>{t('learn.rules-time')}</li>
        <li>{t('learn.rules-saved')}</li>
        <li>{t('learn.rules-multiple')}</li>
        <li>{t(kind === 'quiz' ? 'learn.rules-key-quiz' : 'learn.rules-key-test')}</li>
      </ul>
    </div>
  )
}
