/** An empty place: what would be here, and how to begin. */
import type { ReactNode } from 'react'

export interface EmptyProps {
  children: ReactNode
  /** a link or a button to begin with */
  action?: ReactNode
}

export function Empty({ children, action }: EmptyProps) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  )
}
