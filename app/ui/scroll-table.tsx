/** Lines under heads, in a region that scrolls by itself: a wide table never widens the page. */
import type { ReactNode } from 'react'

export interface ScrollTableProps {
  /** of the region */
  label: string
  /** null: a column of buttons, which need no head */
  heads: (string | null)[]
  /** with narrow lines */
  isClose?: boolean
  /** `tr`s */
  children: ReactNode
}

export function ScrollTable({ label, heads, isClose = false, children }: ScrollTableProps) {
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      <table className={isClose ? 'table close' : 'table'}>
        <thead>
          <tr>
            {heads.map((head, place) =>
              head === null ? (
                <td key={place} />
              ) : (
                <th key={place} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
