/**
 * From then to now: a line for each series between two uprights, its figure at both ends and its name behind the second.
 * Years run from the left in every language; other pairs from where the page begins.
 */
import { scaleLinear } from 'd3-scale'
import type { Point, Series } from './chart-data.ts'
import { endLabel, EndLabels, roomFor, type EndLabel } from './end-labels.tsx'
import { colour, dash, drawnFigure, percent, PlotFrame, type PlotProps } from './plot-frame.tsx'
import { domainOf, ScaleNote } from './scale-note.tsx'

const top = 26
const foot = 14

export function SlopePlot({ data, unit, i18n, ...told }: PlotProps) {
  const { series } = data
  const isMirrored = i18n.dir === 'rtl' && !data.isTime
  const { domain, fromNought } = domainOf(series.flatMap(({ points }) => points.map(({ value }) => value)))
  const scaleAt = (tall: number) => scaleLinear(domain, [tall - foot, top])
  const height = heightFor(labelsAt(scaleAt(0), { data, unit, i18n }))
  const y = scaleAt(height)
  const { before, behind } = labelsAt(y, { data, unit, i18n })
  return (
    <>
      <div className="chart" dir={isMirrored ? 'rtl' : 'ltr'}>
        <EndLabels labels={before} height={height} side="before" isMirrored={isMirrored} />
        <PlotFrame {...told} height={height}>
          <Uprights xs={data.xs} height={height} isMirrored={isMirrored} />
          {series.map(({ key, points }, index) => (
            <Slope key={key} points={points} index={index} y={y} isMirrored={isMirrored} />
          ))}
        </PlotFrame>
        <EndLabels labels={behind} height={height} side="behind" isMirrored={isMirrored} />
      </div>
      {!fromNought && <ScaleNote />}
    </>
  )
}

interface Labels {
  before: EndLabel[]
  behind: EndLabel[]
}

/** Figures before the first upright; figures and names behind the second. */
function labelsAt(
  y: (value: number) => number,
  { data, unit, i18n }: Pick<PlotProps, 'data' | 'unit' | 'i18n'>,
): Labels {
  const labels = (end: number, nameOf: (one: Series) => string) =>
    data.series.flatMap((one) =>
      one.points
        .filter(({ index }) => index === end)
        .map(({ value }) => endLabel(one, drawnFigure(value, unit, i18n), nameOf(one), y(value), i18n.dir)),
    )
  return { before: labels(0, () => ''), behind: labels(1, ({ name }) => name.text) }
}

/** In pixels: so much that no label stands on another. */
function heightFor({ before, behind }: Labels): number {
  return Math.round(Math.max(240, top + foot + Math.max(roomFor(before), roomFor(behind)) * 1.4))
}

function Uprights({ xs, height, isMirrored }: Pick<PlotProps['data'], 'xs'> & { height: number; isMirrored: boolean }) {
  return xs.slice(0, 2).map(({ key, label }, index) => {
    const x = (index === 1) === isMirrored ? '0%' : '100%'
    return [
      <line key={`l${key}`} className="rule" x1={x} x2={x} y1={top - 6} y2={height - foot + 8} />,
      <text
        key={`t${key}`}
        className="faint"
        x={x}
        y="13"
        textAnchor={index === 0 ? 'start' : 'end'}
        lang={label.lang ?? undefined}
      >
        {label.text}
      </text>,
    ]
  })
}

interface SlopeProps {
  points: Point[]
  index: number
  y: (value: number) => number
  isMirrored: boolean
}

/** The outer drawing stretches no letters: a line between percent positions needs no inner one. */
function Slope({ points, index, y, isMirrored }: SlopeProps) {
  const x = (point: Point) => percent((point.index === 1) === isMirrored ? 0 : 100)
  const [from, to] = points
  return (
    <>
      {from && to && (
        <line
          className={`trace ${colour(index)}`}
          strokeDasharray={dash(index)}
          x1={x(from)}
          x2={x(to)}
          y1={y(from.value).toFixed(1)}
          y2={y(to.value).toFixed(1)}
        />
      )}
      {points.map((point) => (
        <circle key={point.index} className={colour(index)} cx={x(point)} cy={y(point.value).toFixed(1)} r="3.5" />
      ))}
    </>
  )
}
