/** The rows of a dataset that a data exercise drew for one learner. Set by the extraction; authors cannot write it. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { CellTable } from '#app/ui/cell-table.tsx'
import type { RenderContext } from '../render-context.ts'
import { chosenRows, listOf } from '../selection.ts'
import { tableWords, valueWords } from '../wording.ts'
import { Source } from './source.tsx'

interface DrawnTableProps {
  data: string
  columns: string
  where?: string
  /** the column that was drawn from */
  draw: string
  /** what was drawn */
  value: string
  title: string
  context: RenderContext
}

export function DrawnTable({ data, columns, where, draw, value, title, context }: DrawnTableProps) {
  const i18n = useI18n()
  const dataset = context.datasets.get(data)
  if (!dataset) throw new Error(`There is no dataset ${data}: the gate should have said so`)
  const named = listOf(columns).map((name) => dataset.columns.find((column) => column.name === name)!)
  const drawn = valueWords(
    dataset.columns.find((column) => column.name === draw)!,
    value,
    context,
  )
  const rows = chosenRows(dataset.rows, where).filter((row) => row[draw] === value)
  return (
    <figure className="figure">
      <figcaption>
        <b lang={drawn.lang ?? undefined}>{drawn.text}</b>
        <span>{title}</span>
      </figcaption>
      <CellTable
        label={i18n.t('courseware.data-of', { title })}
        missing={i18n.t('courseware.missing')}
        {...tableWords(named, rows, context, i18n)}
      />
      <Source dataset={dataset} note={undefined} where={context} />
    </figure>
  )
}
