/** Lines and columns of words and figures, in a region that scrolls by itself; the first cell names its line, unless it is a figure. */
export interface CellWords {
  text: string
  /** null: the language of the page */
  lang: string | null
}

export interface CellTableProps {
  /** of the region */
  label: string
  caption?: string
  columns: (CellWords & { isNumber: boolean })[]
  /** null: not available */
  rows: (CellWords | null)[][]
  /** what is heard for a cell that is not available */
  missing: string
}

export function CellTable({ label, caption, columns, rows, missing }: CellTableProps) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="table close">
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map(({ text, lang, isNumber }, place) => (
              <th key={place} scope="col" className={isNumber ? 'num' : undefined} lang={lang ?? undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <Row key={index} cells={cells} columns={columns} missing={missing} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps extends Pick<CellTableProps, 'columns' | 'missing'> {
  cells: CellTableProps['rows'][number]
}

function Row({ cells, columns, missing }: RowProps) {
  return (
    <tr>
      {cells.map((cell, place) => (
        <Cell
          key={place}
          cell={cell}
          isName={place === 0 && !columns[0]!.isNumber}
          isNumber={columns[place]!.isNumber}
          missing={missing}
        />
      ))}
    </tr>
  )
}

interface CellProps {
  cell: CellWords | null
  isName: boolean
  isNumber: boolean
  missing: string
}

function Cell({ cell, isName, isNumber, missing }: CellProps) {
  const shared = { className: isNumber ? 'num' : undefined, lang: cell?.lang ?? undefined }
  if (cell === null) {
    return (
      <td {...shared}>
        <span aria-hidden>–</span>
        <span className="away">{missing}</span>
      </td>
    )
  }
  return isName ? (
    <th scope="row" {...shared}>
      {cell.text}
    </th>
  ) : (
    <td {...shared}>{cell.text}</td>
  )
}
