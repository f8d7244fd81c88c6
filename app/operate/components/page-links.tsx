/** From a page of a long list to the older ones, and back to the newest. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { buttonClass } from '#app/ui/buttons.tsx'

/** @param props addresses; null where there is nothing to go to */
export function PageLinks({ older, newest }: { older: string | null; newest: string | null }) {
  const { t } = useI18n()
  return (
    <p className="row">
      {older !== null && (
        <a className={buttonClass('outlined')} href={older}>
          {t('operate.older')}
        </a>
      )}
      {newest !== null && <a href={newest}>{t('operate.newest')}</a>}
    </p>
  )
}
