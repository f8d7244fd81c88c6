/** Rows of a dataset as a table of its own, for exercises: figures as the publisher gives them, and where they come from. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { CellTable } from '#app/ui/cell-table.tsx'
import type { RenderContext } from '../render-context.ts'
import { chosenRows, listOf } from '../selection.ts'
import type { PropertiesOf } from '../vocabulary.ts'
import { tableWords } from '../wording.ts'
import { Source } from './source.tsx'
import { WholeDataset } from './whole-dataset.tsx'

export function DataTable({ context, ...table }: PropertiesOf<'DataTable'> & { context: RenderContext }) {
  const i18n = useI18n()
  const dataset = context.datasets.get(table.data)
  if (!dataset) throw new Error(`There is no dataset ${table.data}: the gate should have said so`)
  const columns = listOf(table.columns).map((name) => dataset.columns.find((column) => column.name === name)!)
  return (
    <figure className="figure" id={table.id}>
      <figcaption>
        <b>{table.title}</b>
      </figcaption>
      <CellTable
        label={i18n.t('courseware.data-of', { title: table.title })}
        missing={i18n.t('courseware.missing')}
        {...tableWords(columns, chosenRows(dataset.rows, table.where), context, i18n)}
      />
      <Source dataset={dataset} note={table.note} where={context} />
      <WholeDataset name={dataset.name} />
    </figure>
  )
}
