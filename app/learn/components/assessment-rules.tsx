/** The rules of a quiz or test, in sentences: how many questions, what passes, how often, what is saved. */
import type { Conduct } from '#app/domain/attempt/conduct.ts'
import type { Timing } from '#app/domain/attempt/timing.ts'
import { formatDuration } from '#app/i18n/duration.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'

export interface Rules {
  kind: 'quiz' | 'test'
  questions: number
  passMark: number
  needed: number | null
  attempts: number | null
  timing: Timing
  conduct: Conduct
  /** percent of the time limit */
  extraTime: number
}

export function AssessmentRules({ rules }: { rules: Rules }) {
  const { questions, passMark, needed, attempts } = rules
  const { t } = useI18n()
  return (
    <div className="prose">
      <ul>
        <li>{t('learn.rules-questions', { questions })}</li>
        <li>
          {t('learn.rules-pass-share', { passMark })} {needed !== null && t('learn.rules-pass', { needed })}
        </li>
        <li>{attempts === null ? t('learn.rules-attempts-any') : t('learn.rules-attempts', { attempts })}</li>
        <TimeRules rules={rules} />
        <li>{t(rules.conduct.order === 'one-by-one' ? 'learn.rules-one-by-one' : 'learn.rules-saved')}</li>
        <li>{t('learn.rules-multiple')}</li>
        <li>{t(whenTold(rules))}</li>
      </ul>
    </div>
  )
}

function whenTold({ kind, conduct: { feedback } }: Rules): MessageKey {
  if (feedback === undefined) return `learn.rules-key-${kind}`
  return `learn.rules-key-${feedback}`
}

function TimeRules({ rules: { timing, extraTime } }: { rules: Rules }) {
  const i18n = useI18n()
  const { t, formatDate, formatTime } = i18n
  const { timeLimit, coolDown, opensAt, closesAt } = timing
  const when = (at: string) => ({ date: formatDate(at), time: formatTime(at) })
  const all = timeLimit === null ? 0 : Math.round(timeLimit * (1 + extraTime / 100))
  return (
    <>
      {timeLimit === null ? (
        <li>{t('learn.rules-time')}</li>
      ) : (
        <li>
          {t('learn.rules-time-limit', { time: formatDuration(i18n, all) })}{' '}
          {extraTime > 0 && t('learn.rules-extra-time', { percent: extraTime })}
        </li>
      )}
      {coolDown !== null && <li>{t('learn.rules-cool-down', { hours: coolDown })}</li>}
      {opensAt !== null && <li>{t('learn.rules-opens', when(opensAt))}</li>}
      {closesAt !== null && <li>{t('learn.rules-closes', when(closesAt))}</li>}
    </>
  )
}
