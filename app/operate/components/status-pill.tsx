/** Whether an account is open. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Pill } from '#app/ui/pill.tsx'
import type { Tone } from '#app/ui/tone.ts'

export type Status = 'unconfirmed' | 'active' | 'suspended' | 'erased'

const toneOf: Record<Status, Tone | undefined> = {
  active: 'good',
  unconfirmed: 'warn',
  suspended: 'bad',
  erased: undefined,
}

export function StatusPill({ status }: { status: Status }) {
  const { t } = useI18n()
  return <Pill tone={toneOf[status]}>{t(`operate.status-${status}`)}</Pill>
}
