/**
 * Lines over time. The lines live in an inner SVG that stretches; labels sit in the outer one at percent positions and
 * keep their size. Every line is named at its end, and dashes tell lines apart without colour. Time runs from the left.
 */
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Translate } from '#app/i18n/translate.ts'
import { figure, withUnit, type ChartData, type Point, type Series } from './chart-data.ts'
import { keepApart, marksOf, rulesUpTo, wrapWords, type Block } from './label-layout.ts'
import { colour, percent, PlotFrame, type PlotProps } from './plot-frame.tsx'

const top = 18
const bottom = 294
const height = 320
const lineHeight = 16
/** Room for a name at the end of its line, in letters; more goes to the next line. */
const letters = 18
/** What a letter of 13 px takes on average, with room for wider faces. */
const letterWidth = 7

/** One dash pattern a colour: the first solid, so that six lines can be told apart in grey. */
const dashes = [undefined, '16 3', '7 3', '2 3', '12 3 2 3', '1 5']

export function LinePlot({ data, unit, i18n, ...told }: PlotProps) {
  const ticks = rulesFor(data.series.flatMap((series) => series.points.map((point) => point.value)))
  const y = scaleLinear([ticks[0]!, ticks.at(-1)!], [bottom, top])
  const x = placesOf(data)
  return (
    <div className="chart" dir="ltr">
      <PlotFrame {...told} height={height}>
        <Rules ticks={ticks} place={y} unit={unit} i18n={i18n} />
        <svg y={top} width="100%" height={bottom - top} viewBox="0 0 100 100" preserveAspectRatio="none">
          {data.series.map((series, index) => (
            <path
              key={series.key}
              className={`trace ${colour(index)}`}
              strokeDasharray={dashes[index % 6]}
              d={trace(series, x, y)}
            />
          ))}
        </svg>
        {data.series.map((series, index) => ending(series, colour(index), x, y))}
        <TimeMarks xs={data.xs} place={x} />
      </PlotFrame>
      <EndLabels labels={endLabels(data.series, y, unit, i18n)} />
    </div>
  )
}

function TimeMarks({ xs, place }: { xs: ChartData['xs']; place: Scale }) {
  return marksOf(xs.length, 4).map((mark) => {
    const { key, label } = xs[mark]!
    return (
      <text
        key={key}
        className="faint"
        x={percent(place(mark))}
        y={height - 6}
        textAnchor={anchorAt(place(mark))}
        lang={label.lang ?? undefined}
      >
        {label.text}
      </text>
    )
  })
}

type Scale = (value: number) => number

/** Where each x stands, 0 to 100: numbers by their size, everything else in even steps. */
function placesOf({ xs, isTime }: ChartData): Scale {
  const last = xs.length - 1
  if (!isTime) return (index) => (last === 0 ? 50 : (index * 100) / last)
  const scale = scaleLinear([Number(xs[0]?.key), Number(xs[last]?.key)], [0, 100])
  return (index) => (last === 0 ? 50 : scale(Number(xs[index]!.key)))
}

/** Lines stand on nought; where figures fall below it, d3 finds the rules. */
function rulesFor(values: number[]): number[] {
  const lowest = Math.min(0, ...values)
  const highest = Math.max(0, ...values)
  if (lowest < 0) return scaleLinear([lowest, highest]).nice(3).ticks(3)
  const rules = rulesUpTo(highest)
  return rules.length > 1 ? rules : [0, 1]
}

function trace(series: Series, x: Scale, y: Scale): string {
  const path = line<Point>(
    (point) => x(point.index),
    (point) => ((y(point.value) - top) * 100) / (bottom - top),
  )
  return path.digits(2)(series.points) ?? ''
}

function ending(series: Series, className: string, x: Scale, y: Scale) {
  const last = series.points.at(-1)
  if (!last) return null
  return (
    <circle key={series.key} className={className} cx={percent(x(last.index))} cy={y(last.value).toFixed(1)} r="3.5" />
  )
}

/** Hairlines at a few values; the highest says the unit. */
function Rules({ ticks, place, unit, i18n }: { ticks: number[]; place: Scale; unit: string; i18n: Translate }) {
  return ticks.map((tick, index) => {
    const y = Number(place(tick).toFixed(1))
    const said = i18n.formatNumber(tick)
    return [
      <line key={`l${tick}`} className={tick === 0 ? 'zero' : 'rule'} x2="100%" y1={y} y2={y} />,
      tick !== 0 && (
        <text key={`t${tick}`} className="faint" x="0" y={y - 5}>
          {index === ticks.length - 1 ? withUnit(said, unit, i18n) : said}
        </text>
      ),
    ]
  })
}

interface EndLabel {
  series: Series
  value: string
  /** of the name; the first stands behind the value */
  lines: string[]
  block: Block
}

function endLabels(all: Series[], place: Scale, unit: string, i18n: Translate): EndLabel[] {
  return all.flatMap((series) => {
    const last = series.points.at(-1)
    if (!last) return []
    const value = figure(last.value, unit, i18n)
    const [first = '', ...rest] = wrapWords(`${value} ${series.name.text}`, letters)
    const lines = [first.slice(value.length + 1), ...rest]
    return [{ series, value, lines, block: { middle: place(last.value), height: lines.length * lineHeight } }]
  })
}

/** The names at the ends of the lines, moved apart where two lines end close together. */
function EndLabels({ labels }: { labels: EndLabel[] }) {
  const middles = keepApart(
    labels.map((label) => label.block),
    0,
    height,
  )
  const lengths = labels.flatMap(({ value, lines }) => [
    value.length + 1 + lines[0]!.length,
    ...lines.map((text) => text.length),
  ])
  return (
    <svg className="key" width={10 + Math.max(0, ...lengths) * letterWidth} height={height} aria-hidden>
      {labels.map(({ series, value, lines, block }, index) =>
        lines.map((text, row) => {
          const y = middles[index]! - block.height / 2 + row * lineHeight + 12
          return (
            <text key={`${series.key} ${row}`} x="10" y={y.toFixed(1)} lang={series.name.lang ?? undefined}>
              {row === 0 && <tspan className="strong num">{value}</tspan>} {text}
            </text>
          )
        }),
      )}
    </svg>
  )
}

function anchorAt(value: number): 'start' | 'middle' | 'end' {
  return value < 5 ? 'start' : value > 95 ? 'end' : 'middle'
}
