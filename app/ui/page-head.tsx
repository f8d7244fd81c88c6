/** The head of a page: its one `h1`, a line above and a paragraph below. */
import type { ReactNode } from 'react'

export interface PageHeadProps {
  title: ReactNode
  /** a short line above the title: "Module 2 · Lesson 1 of 4" */
  eyebrow?: ReactNode
  /** what the page is for, one or two sentences */
  lead?: ReactNode
  /** whatever belongs to the first glance: progress, the main button */
  children?: ReactNode
}

export function PageHead({ title, eyebrow, lead, children }: PageHeadProps) {
  return (
    <div className="head">
      {eyebrow !== undefined && <p className="row apart eyebrow">{eyebrow}</p>}
      <h1>{title}</h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </div>
  )
}
