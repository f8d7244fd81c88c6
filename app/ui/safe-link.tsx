/** A link whose address came from content: only addresses that cannot run code or mislead become links. */
import type { ReactNode } from 'react'

export interface SafeLinkProps {
  href: string | undefined
  children?: ReactNode
  lang?: string
}

/** `https:`, `mailto:`, own pages and headings of the page; anything else stays plain text. */
export function SafeLink({ href, children, lang }: SafeLinkProps) {
  if (href === undefined || !isSafe(href)) return <span lang={lang}>{children}</span>
  const outside = /^https:/i.test(href)
  return (
    <a href={href} lang={lang} rel={outside ? 'external noopener noreferrer' : undefined}>
      {children}
    </a>
  )
}

function isSafe(href: string): boolean {
  if (/[\p{Cc}\s\\]/u.test(href)) return false
  return /^(?:https:\/\/[^/]|mailto:[^@]+@|#.|\/(?![/\\]))/i.test(href) || href === '/'
}
