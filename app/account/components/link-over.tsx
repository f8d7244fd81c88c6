/** A mailed link that was used or whose time is over, and the way on. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { buttonClass } from '#app/ui/buttons.tsx'
import { PageHead } from '#app/ui/page-head.tsx'

export function LinkOver({ text, href, words }: { text: string; href: string; words: string }) {
  const { t } = useI18n()
  return (
    <div className="measure stack">
      <PageHead title={t('account.over-title')} lead={text} />
      <p>
        <a className={buttonClass('main')} href={href}>
          {words}
        </a>
      </p>
    </div>
  )
}
