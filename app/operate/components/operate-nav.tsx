/** The operator's pages, on top of each of them. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'

export type OperatePage = 'overview' | 'people' | 'mail' | 'reports' | 'content' | 'settings'

export function OperateNav({ current }: { current: OperatePage }) {
  const { t } = useI18n()
  const pages: { page: OperatePage; href: string }[] = [
    { page: 'overview', href: to.operate() },
    { page: 'people', href: to.people() },
    { page: 'mail', href: to.operateMail() },
    { page: 'reports', href: to.helpReports() },
    { page: 'content', href: to.operateContent() },
    { page: 'settings', href: to.operateSettings() },
  ]
  return (
    <nav aria-label={t('operate.pages')} className="tabs">
      <ul className="menu">
        {pages.map(({ page, href }) => (
          <li key={page}>
            <a href={href} aria-current={page === current ? 'page' : undefined}>
              {t(`operate.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
