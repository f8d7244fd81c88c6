/** Where no attempt is left: that it is so, and the way to somebody who can help. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'

interface AttemptsUsedProps {
  /** of the course */
  slug: string
  activityId: string
}

export function AttemptsUsed(props: AttemptsUsedProps) {
  const { t } = useI18n()
  return (
    <>
      {t('learn.attempts-left', { left: 0 })} <AskCentre {...props} />
    </>
  )
}

/** The page of help, which is told about which test it is. */
export function AskCentre({ slug, activityId, className }: AttemptsUsedProps & { className?: string }) {
  const { t } = useI18n()
  return (
    <a className={className} href={to.help({ page: to.assessment(slug, activityId) })}>
      {t('learn.ask-centre')}
    </a>
  )
}
