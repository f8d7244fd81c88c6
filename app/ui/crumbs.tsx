/** Where a page stands: the pages above it, and itself. */
import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'

export interface Crumb {
  /** missing for the page itself, which stands last */
  href?: string
  label: ReactNode
}

export function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useI18n()
  return (
    <nav className="crumbs" aria-label={t('ui.crumbs')}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={index}>
            {crumb.href === undefined ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <a href={crumb.href}>{crumb.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
