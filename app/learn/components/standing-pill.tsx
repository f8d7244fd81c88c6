/** How an attempt stands, in one word. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Pill } from '#app/ui/pill.tsx'

/** @param isToMark a trainer is still to give marks, so that what is not passed may be passed yet */
export function StandingPill({ hasPassed, isToMark }: { hasPassed: boolean; isToMark: boolean }) {
  const { t } = useI18n()
  if (hasPassed) return <Pill tone="good">{t('learn.passed')}</Pill>
  return <Pill tone="warn">{t(isToMark ? 'learn.to-mark' : 'learn.not-passed')}</Pill>
}
