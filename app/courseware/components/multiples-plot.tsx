/**
 * Small charts of lines, one for each series, all on one scale and over the same years. Each stands on nought, is broken
 * where a figure is missing, and says its first and its last figure below; how many stand side by side is for the page to
 * find out.
 */
import { scaleLinear } from 'd3-scale'
import type { Translate } from '#app/i18n/translate.ts'
import { withUnit } from '../wording.ts'
import type { ChartData, Point, Series } from './chart-data.ts'
import { rulesUpTo } from './label-layout.ts'
import { lonePoints, placesOf, trace, type Scale } from './line-path.ts'
import { drawnFigure, percent, type PlotProps } from './plot-frame.tsx'

const top = 5
const bottom = 75
const height = 112

export function MultiplesPlot({ data, unit, i18n, id, title, description }: PlotProps) {
  const values = data.series.flatMap(({ points }) => points.map(({ value }) => value))
  const ticks = rulesUpTo(Math.max(0, ...values))
  const y = scaleLinear([Math.min(0, ...values), ticks.at(-1) || 1], [bottom, top])
  const x = placesOf(data)
  return (
    <div role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <p className="away" id={`${id}-t`}>
        {title}
      </p>
      <p className="away" id={`${id}-d`}>
        {description}
      </p>
      <div className="multiples">
        {data.series.map((series) => (
          <Panel key={series.key} series={series} xs={data.xs} x={x} y={y} unit={unit} i18n={i18n} />
        ))}
      </div>
      <p className="source">
        {i18n.t('courseware.same-scale', {
          highest: withUnit(i18n.formatNumber(ticks.at(-1)!), ticks.at(-1)!, unit, i18n),
        })}
      </p>
    </div>
  )
}

interface PanelProps {
  series: Series
  xs: ChartData['xs']
  x: Scale
  y: Scale
  unit: string
  i18n: Translate
}

function Panel({ series: { name, points }, ...told }: PanelProps) {
  const { x, y } = told
  const [first, last] = [points[0], points.length > 1 ? points.at(-1) : undefined]
  return (
    <div>
      <b lang={name.lang ?? undefined}>{name.text}</b>
      <div className="chart" dir="ltr">
        <svg className="plot" width="100%" height={height} aria-hidden>
          <line className="rule" x2="100%" y1={top} y2={top} />
          <line className="zero" x2="100%" y1={y(0)} y2={y(0)} />
          <svg y={top} width="100%" height={bottom - top} viewBox="0 0 100 100" preserveAspectRatio="none">
            <path className="trace c1" d={trace(points, x, (value) => ((y(value) - top) * 100) / (bottom - top))} />
          </svg>
          {lonePoints(points).map((point) => (
            <Dot key={point.index} point={point} x={x} y={y} />
          ))}
          {[first, last].map((point, place) => point && <End key={place} {...told} point={point} place={place} />)}
        </svg>
      </div>
    </div>
  )
}

interface EndProps extends Omit<PanelProps, 'series'> {
  point: Point
  /** 0 where the line begins, 1 where it ends */
  place: number
}

function End({ point, place, xs, x, y, unit, i18n }: EndProps) {
  const { label } = xs[point.index]!
  const shared = { x: place === 0 ? '0' : '100%', textAnchor: place === 0 ? ('start' as const) : ('end' as const) }
  return (
    <>
      <Dot point={point} x={x} y={y} />
      <text {...shared} className="strong num" y={height - 20}>
        {drawnFigure(point.value, unit, i18n)}
      </text>
      <text {...shared} className="faint" y={height - 3} lang={label.lang ?? undefined}>
        {label.text}
      </text>
    </>
  )
}

function Dot({ point, x, y }: Pick<EndProps, 'point' | 'x' | 'y'>) {
  return <circle className="c1" cx={percent(x(point.index))} cy={y(point.value).toFixed(1)} r="3.5" />
}
