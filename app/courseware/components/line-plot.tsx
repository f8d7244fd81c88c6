/**
 * Lines over time. The lines live in an inner SVG that stretches; labels sit in the outer one at percent positions and
 * keep their size. Every line is named at its end, and dashes tell lines apart without colour. Time runs from the left.
 * Where a figure is missing the line is broken; the table says that it is not available.
 */
import { scaleLinear } from 'd3-scale'
import { withUnit } from '../wording.ts'
import type { ChartData, Series } from './chart-data.ts'
import { endLabel, EndLabels, roomFor, type EndLabel } from './end-labels.tsx'
import { marksOf, roundSteps, rulesUpTo, standsBelow } from './label-layout.ts'
import { lonePoints, placesOf, trace, type Scale } from './line-path.ts'
import { colour, dash, drawnFigure, percent, PlotFrame, type PlotProps } from './plot-frame.tsx'

const top = 18
/** Below nought stand the years. */
const foot = 26
/** At least, in pixels; many long names at the ends of lines need more. */
const least = 320

export function LinePlot({ data, unit, i18n, ...told }: PlotProps) {
  const ticks = rulesFor(data.series.flatMap((series) => series.points.map((point) => point.value)))
  const height = Math.max(least, roomFor(endsOf({ data, unit, i18n }, () => 0)))
  const bottom = height - foot
  const y = scaleLinear([ticks[0]!, ticks.at(-1)!], [bottom, top])
  const x = placesOf(data)
  return (
    <div className="chart" dir="ltr">
      <PlotFrame {...told} height={height}>
        <Rules ticks={ticks} place={y} />
        <svg y={top} width="100%" height={bottom - top} viewBox="0 0 100 100" preserveAspectRatio="none">
          {data.series.map((series, index) => (
            <path
              key={series.key}
              className={`trace ${colour(index)}`}
              strokeDasharray={dash(index)}
              d={trace(series.points, x, (value) => ((y(value) - top) * 100) / (bottom - top))}
            />
          ))}
        </svg>
        {data.series.map((series, index) => dots(series, colour(index), x, y))}
        <RuleWords ticks={ticks} place={y} begins={beginsOf(data, x, y)} unit={unit} i18n={i18n} />
        <TimeMarks xs={data.xs} place={x} y={height - 6} />
      </PlotFrame>
      <EndLabels labels={endsOf({ data, unit, i18n }, y)} height={height} side="behind" />
    </div>
  )
}

/** The last figure of each line, with its name. */
function endsOf({ data, unit, i18n }: Pick<PlotProps, 'data' | 'unit' | 'i18n'>, place: Scale): EndLabel[] {
  return data.series.flatMap((series) => {
    const last = series.points.at(-1)
    if (!last) return []
    return [endLabel(series, drawnFigure(last.value, unit, i18n), nameOf(series), place(last.value), i18n.dir)]
  })
}

/** A line that is alone is what the title says. */
function nameOf({ key, name }: Series): string {
  return key === '' ? '' : name.text
}

function TimeMarks({ xs, place, y }: { xs: ChartData['xs']; place: Scale; y: number }) {
  return marksOf(xs.length, 4).map((mark) => {
    const { key, label } = xs[mark]!
    return (
      <text
        key={key}
        className="faint"
        x={percent(place(mark))}
        y={y}
        textAnchor={anchorAt(place(mark))}
        lang={label.lang ?? undefined}
      >
        {label.text}
      </text>
    )
  })
}

/** Lines stand on nought; where figures fall below it, rules are round steps on both sides. */
function rulesFor(values: number[]): number[] {
  const lowest = Math.min(0, ...values)
  const highest = Math.max(0, ...values)
  if (lowest < 0) return roundSteps(lowest, highest)
  const rules = rulesUpTo(highest)
  return rules.length > 1 ? rules : [0, 1]
}

/** A dot at the end of a line, and for each figure that stands between two that are missing. */
function dots({ key, points }: Series, className: string, x: Scale, y: Scale) {
  const shown = new Set([...lonePoints(points), ...points.slice(-1)])
  return [...shown].map(({ index, value }) => (
    <circle key={`${key} ${index}`} className={className} cx={percent(x(index))} cy={y(value).toFixed(1)} r="3.5" />
  ))
}

interface RulesProps {
  ticks: number[]
  place: Scale
}

/** Hairlines at a few values. */
function Rules({ ticks, place }: RulesProps) {
  return ticks.map((tick) => {
    const y = place(tick).toFixed(1)
    return <line key={tick} className={tick === 0 ? 'zero' : 'rule'} x2="100%" y1={y} y2={y} />
  })
}

/** Where lines run in the part of the drawing, in percent from the left, that the words of rules may cover. */
const wordsReach = 25

function beginsOf({ series }: ChartData, x: Scale, y: Scale): number[] {
  return series.flatMap(({ points }) =>
    points.filter(({ index }) => x(index) <= wordsReach).map(({ value }) => y(value)),
  )
}

interface RuleWordsProps extends RulesProps, Pick<PlotProps, 'unit' | 'i18n'> {
  begins: number[]
}

/** What the hairlines stand for, over the lines, so that none runs through them; the highest says the unit. */
function RuleWords({ ticks, place, begins, unit, i18n }: RuleWordsProps) {
  return ticks.map((tick, index) => {
    const said = i18n.formatNumber(tick)
    const isHighest = index === ticks.length - 1
    const below = !isHighest && standsBelow(place(tick), begins)
    return (
      tick !== 0 && (
        <text key={tick} className="faint halo" x="0" y={(place(tick) + (below ? 14 : -5)).toFixed(1)}>
          {isHighest ? withUnit(said, tick, unit, i18n) : said}
        </text>
      )
    )
  })
}

function anchorAt(value: number): 'start' | 'middle' | 'end' {
  return value < 5 ? 'start' : value > 95 ? 'end' : 'middle'
}
