/**
 * Bars: columns for years, which run from the left; otherwise one bar below another, each named above and with its
 * figure at the far end, running from where the page begins.
 */
import { scaleLinear } from 'd3-scale'
import type { Translate } from '#app/i18n/translate.ts'
import type { Said } from '../wording.ts'
import type { ChartData } from './chart-data.ts'
import { marksOf, wrapWords } from './label-layout.ts'
import { colour, drawnFigure, percent, PlotFrame, type PlotProps } from './plot-frame.tsx'
import { RowHead, rowLineHeight } from './row-head.tsx'

export function BarPlot(props: PlotProps) {
  return props.data.isTime && props.data.series.length === 1 ? <Columns {...props} /> : <Rows {...props} />
}

const columnBottom = 206
/** More columns than these have no room for a figure each on a phone. */
const figuresFor = 8

function Columns({ data, unit, i18n, ...told }: PlotProps) {
  const said = unitWords(unit, i18n)
  return (
    <div className="chart" dir="ltr">
      <PlotFrame {...told} height={230}>
        {said !== '' && (
          <text className="faint" y="13">
            {said}
          </text>
        )}
        <line className="zero" x2="100%" y1={columnBottom} y2={columnBottom} />
        <ColumnBars data={data} unit={unit} i18n={i18n} top={said === '' ? 24 : 42} />
        {marksOf(data.xs.length, figuresFor).map((mark) => (
          <text
            key={mark}
            className="faint"
            textAnchor="middle"
            x={percent(((mark + 0.5) * 100) / data.xs.length)}
            y="224"
          >
            {data.xs[mark]!.label.text}
          </text>
        ))}
      </PlotFrame>
    </div>
  )
}

/** Many columns tell the highest figure and the last. */
function ColumnBars({ data, unit, i18n, top }: Pick<PlotProps, 'data' | 'unit' | 'i18n'> & { top: number }) {
  const { points } = data.series[0]!
  const values = points.map((point) => point.value)
  const place = scaleLinear([0, Math.max(0, ...values)], [columnBottom, top])
  const step = 100 / data.xs.length
  const told = points.length <= figuresFor ? values : [Math.max(...values), values.at(-1)!]
  return points.map(({ index, value }) => {
    const y = place(value)
    const x = { x: percent((index + 0.15) * step), width: percent(step * 0.7) }
    return [
      <rect key={`r${index}`} className="c1" {...x} y={y.toFixed(1)} height={(columnBottom - y).toFixed(1)} />,
      told.includes(value) && (
        <text
          key={`t${index}`}
          className="strong num"
          textAnchor="middle"
          x={percent((index + 0.5) * step)}
          y={(y - 6).toFixed(1)}
        >
          {drawnFigure(value, unit, i18n)}
        </text>
      ),
    ]
  })
}

/** Percent stands with each figure, millions and thousands once above all. */
function unitWords(unit: string, { t }: Translate): string {
  if (unit === 'millions') return t('courseware.in-millions')
  return unit === 'thousands' ? t('courseware.in-thousands') : ''
}

/** Letters of a name before it breaks: what fits beside a figure at 320 px. */
const letters = 30
const barHeight = 10

interface Row {
  key: string
  /** null: the name of a group of bars */
  value: number | null
  name: Said
  className: string
}

interface PlacedRow extends Row {
  lines: string[]
  /** of the name, in pixels from the top of the drawing */
  top: number
  /** of the bar */
  bar: number
  /** of the bar, in percent of the drawing */
  width: number
}

function Rows({ data, unit, i18n, ...told }: PlotProps) {
  const { rows, height } = placed(rowsOf(data))
  const first = rows.find((row) => row.value !== null)
  return (
    <div className="chart">
      <PlotFrame {...told} height={height}>
        {rows.map((row) => (
          <RowBar
            key={row.key}
            row={row}
            said={row.value !== null && drawnFigure(row.value, unit, i18n, row === first)}
            dir={i18n.dir}
          />
        ))}
      </PlotFrame>
    </div>
  )
}

/** The words of a group stand alone; a bar has its name above and its figure at the far end. */
function RowBar({ row, said, dir }: { row: PlacedRow; said: string | false; dir: Translate['dir'] }) {
  return (
    <>
      <RowHead lines={row.lines} said={said} top={row.top} lang={row.name.lang} dir={dir} />
      {said !== false && (
        <rect
          className={row.className}
          x={dir === 'rtl' ? percent(100 - row.width) : '0'}
          y={row.bar}
          width={percent(row.width)}
          height={barHeight}
        />
      )}
    </>
  )
}

/** Rows from the top down, as tall as their names need. */
function placed(rows: Row[]): { rows: PlacedRow[]; height: number } {
  const longest = Math.max(0, ...rows.map((row) => row.value ?? 0))
  let height = 0
  const placedRows = rows.map((row) => {
    const lines = wrapWords(row.name.text, letters)
    const top = height
    const bar = top + lines.length * rowLineHeight + 3
    height = bar + (row.value === null ? 4 : barHeight + 12)
    return { ...row, lines, top, bar, width: longest === 0 ? 0 : (Math.max(0, row.value ?? 0) * 100) / longest }
  })
  return { rows: placedRows, height }
}

/** Without series one bar for each x; with series a heading for each x and its bars below. */
function rowsOf({ xs, series }: ChartData): Row[] {
  const alone = series.length === 1 && series[0]!.key === ''
  return xs.flatMap(({ key, label }, index) => {
    const bars = series.flatMap((one, place) => {
      const value = one.points.find((point) => point.index === index)?.value
      const name = alone ? label : one.name
      return value === undefined ? [] : [{ key: `${key} ${one.key}`, value, name, className: colour(place) }]
    })
    return alone ? bars : [{ key, value: null, name: label, className: '' }, ...bars]
  })
}
