/** A figure drawn on the server: its finding as title, the drawing, where the figures come from, and all of them as a table. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SafeLink } from '#app/ui/safe-link.tsx'
import type { Dataset } from '../dataset.ts'
import type { RenderContext } from '../render-context.ts'
import { BarPlot } from './bar-plot.tsx'
import { chartData, measureWords, type ChartProperties } from './chart-data.ts'
import { ChartTable } from './chart-table.tsx'
import { LinePlot } from './line-plot.tsx'

export function Chart({ context, ...chart }: ChartProperties & { context: RenderContext }) {
  const i18n = useI18n()
  const dataset = context.datasets.get(chart.data)
  if (!dataset) throw new Error(`There is no dataset ${chart.data}: the gate should have said so`)
  const data = chartData(dataset, chart, context)
  const Plot = chart.kind === 'bar' ? BarPlot : LinePlot
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
      <Source dataset={dataset} note={chart.note} />
      <details>
        <summary>{i18n.t('courseware.show-data')}</summary>
        <ChartTable data={data} chart={chart} />
      </details>
    </figure>
  )
}

/** Publisher, work and revision stand in the language they were published in. */
function Source({ dataset, note }: { dataset: Dataset; note: string | undefined }) {
  const { t, language, dir } = useI18n()
  const foreign = language === 'en' ? {} : { lang: 'en', dir: dir === 'rtl' ? 'ltr' : undefined }
  const { source, revision, licence } = dataset
  return (
    <p className="source">
      {t('courseware.source')}{' '}
      <SafeLink href={source.url}>
        <bdi {...foreign}>
          {source.publisher}, <cite>{source.work}</cite>, {source.year}
        </bdi>
      </SafeLink>
      . {t('courseware.revision')} <bdi {...foreign}>{revision}</bdi>. {t('courseware.licence')}{' '}
      <SafeLink href={licence.url}>
        <bdi {...foreign}>{licence.id}</bdi>
      </SafeLink>
      .{note !== undefined && ` ${note}`}
    </p>
  )
}
