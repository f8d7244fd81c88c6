/** Facts: a list of names and what they are. */
import type { ReactNode } from 'react'

export interface Fact {
  term: string
  /** null leaves the fact out */
  detail: ReactNode
}

export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter((fact) => fact.detail !== null)
        .map((fact) => [<dt key={`t ${fact.term}`}>{fact.term}</dt>, <dd key={`d ${fact.term}`}>{fact.detail}</dd>])}
    </dl>
  )
}
