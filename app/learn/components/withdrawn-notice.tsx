/** For a learner who has left: the course may be read, not answered, and there is a way back. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Sign } from '#app/ui/sign.tsx'

export function WithdrawnNotice({ slug }: { slug: string }) {
  const { t } = useI18n()
  return (
    <div className="flash warn" role="note">
      <Sign name="triangle" />
      <p>
        {t('learn.withdrawn-notice')} <a href={to.enrolment(slug)}>{t('learn.resume')}</a>
      </p>
    </div>
  )
}
