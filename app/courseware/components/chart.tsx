/** A figure drawn on the server: its finding as title, the drawing, where the figures come from, and all of them as a table. */
import type { ComponentType } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { RenderContext } from '../render-context.ts'
import type { ChartKind } from '../vocabulary.ts'
import { BarPlot } from './bar-plot.tsx'
import { chartData, measureWords, type ChartProperties } from './chart-data.ts'
import { ChartTable } from './chart-table.tsx'
import { DotPlot } from './dot-plot.tsx'
import { LinePlot } from './line-plot.tsx'
import { MultiplesPlot } from './multiples-plot.tsx'
import type { PlotProps } from './plot-frame.tsx'
import { SlopePlot } from './slope-plot.tsx'
import { Source } from './source.tsx'
import { WholeDataset } from './whole-dataset.tsx'

const plots: Record<ChartKind, ComponentType<PlotProps>> = {
  line: LinePlot,
  bar: BarPlot,
  slope: SlopePlot,
  dot: DotPlot,
  multiples: MultiplesPlot,
}

export function Chart({ context, ...chart }: ChartProperties & { context: RenderContext }) {
  const i18n = useI18n()
  const dataset = context.datasets.get(chart.data)
  if (!dataset) throw new Error(`There is no dataset ${chart.data}: the gate should have said so`)
  const data = chartData(dataset, chart, context)
  const Plot = plots[chart.kind as ChartKind]
  return (
    <figure className="figure" id={chart.id}>
      <figcaption>
        <b>{chart.title}</b>
        <span className="small quiet">{chart.subtitle ?? measureWords(data, chart.unit, i18n)}</span>
      </figcaption>
      <Plot
        data={data}
        unit={chart.unit}
        i18n={i18n}
        id={chart.id}
        title={chart.title}
        description={chart.description}
      />
      <Source dataset={dataset} note={chart.note} where={context} />
      <details>
        <summary>{i18n.t('courseware.show-data')}</summary>
        <ChartTable data={data} chart={chart} />
        <WholeDataset name={dataset.name} />
      </details>
    </figure>
  )
}
