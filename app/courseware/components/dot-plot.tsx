/**
 * Rows of dots: each row is named above its line and says its figures at the far end; dots run from where the page begins.
 * Series differ by the shape of their mark, shown once above the rows. Two years are ring and dot in one colour.
 */
import { scaleLinear, type ScaleLinear } from 'd3-scale'
import type { Translate } from '#app/i18n/translate.ts'
import { withUnit } from '../wording.ts'
import { type ChartData } from './chart-data.ts'
import { roundSteps, rulesUpTo, wrapWords } from './label-layout.ts'
import { drawnFigure, percent, PlotFrame, type PlotProps } from './plot-frame.tsx'
import { RowHead, rowLineHeight } from './row-head.tsx'
import { domainOf, ScaleNote } from './scale-note.tsx'
import { isFromTo, Mark, markOf, type MarkStyle } from './mark.tsx'

/** Letters of a row that fit a phone of 320 px, name and figures together. */
const letters = 38
const rowGap = 13

type Scale = ScaleLinear<number, number>

interface Row {
  key: string
  lines: string[]
  lang: string | null
  said: string
  dots: { value: number; mark: MarkStyle }[]
  /** of the name, in pixels from the top of the drawing */
  top: number
  /** of the line of dots */
  line: number
}

export function DotPlot({ data, unit, i18n, ...told }: PlotProps) {
  const values = data.series.flatMap(({ points }) => points.map(({ value }) => value))
  const { domain, fromNought } = domainOf(values)
  const ticks = fromNought && domain[0] === 0 ? rulesUpTo(domain[1]) : roundSteps(...domain)
  const scale = scaleLinear([ticks[0]!, ticks.at(-1)!], i18n.dir === 'rtl' ? [98, 2] : [2, 98])
  const { rows, height } = placed(data, unit, i18n)
  return (
    <>
      {data.series.length > 1 && <Marks data={data} />}
      <div className="chart">
        <PlotFrame {...told} height={height + 22}>
          <Rules ticks={ticks} scale={scale} height={height} unit={unit} i18n={i18n} />
          {rows.map((row) => (
            <DotRow key={row.key} row={row} scale={scale} stem={stemOf(data.series, fromNought)} dir={i18n.dir} />
          ))}
        </PlotFrame>
      </div>
      {!fromNought && <ScaleNote />}
    </>
  )
}

/** Which mark is which. */
function Marks({ data: { series } }: { data: ChartData }) {
  return (
    <p className="marks" aria-hidden>
      {series.map(({ key, name }, index) => (
        <span key={key} className="chart" lang={name.lang ?? undefined}>
          <svg width="14" height="14">
            <Mark x="7" y={7} look={markOf(index, series)} />
          </svg>
          {name.text}
        </span>
      ))}
    </p>
  )
}

function placed(data: ChartData, unit: string, i18n: Translate): { rows: Row[]; height: number } {
  let height = 0
  const rows = data.xs.map(({ key, label }, index) => {
    const said = rowFigures(data, index, unit, i18n)
    const lines = wrapWords(label.text, Math.max(12, letters - said.length))
    const top = height
    const line = top + lines.length * rowLineHeight + 9
    height = line + rowGap + 6
    return { key, lines, lang: label.lang, said, dots: dotsOf(data, index), top, line }
  })
  return { rows, height }
}

/** Years are joined by an arrow in the direction of reading, other series by points in their order. */
function rowFigures({ series }: ChartData, index: number, unit: string, i18n: Translate): string {
  const figures = series.map(({ points }) => {
    const value = points.find((point) => point.index === index)?.value
    return value === undefined ? '–' : drawnFigure(value, unit, i18n)
  })
  const arrow = i18n.dir === 'rtl' ? ' ← ' : ' → '
  return figures.join(isFromTo(series) ? arrow : ' · ')
}

function dotsOf({ series }: ChartData, index: number): Row['dots'] {
  return series.flatMap(({ points }, place) => {
    const point = points.find((one) => one.index === index)
    return point ? [{ value: point.value, mark: markOf(place, series) }] : []
  })
}

interface DotRowProps {
  row: Row
  scale: Scale
  stem: Stem
  dir: Translate['dir']
}

function DotRow({ row, scale, stem, dir }: DotRowProps) {
  return (
    <>
      <RowHead lines={row.lines} said={row.said} top={row.top} lang={row.lang} dir={dir} isOnRules />
      {row.dots.length > 0 && <StemLine row={row} scale={scale} stem={stem} />}
      {row.dots.map(({ value, mark }, index) => (
        <Mark key={index} x={percent(scale(value))} y={row.line} look={mark} />
      ))}
    </>
  )
}

/** What ties the dots of a row: the change between two years, the span of several series, the length from nought of one; or
 * nothing but the row itself, where the scale does not begin at nought. */
type Stem = 'change' | 'span' | 'length' | 'row'

function stemOf(series: ChartData['series'], fromNought: boolean): Stem {
  if (series.length > 1) return isFromTo(series) ? 'change' : 'span'
  return fromNought ? 'length' : 'row'
}

const stemClasses = { change: 'trace c1', span: 'lead', length: 'lead', row: 'rule' } satisfies Record<Stem, string>

function StemLine({ row, scale, stem }: Omit<DotRowProps, 'dir'>) {
  const values = row.dots.map(({ value }) => value)
  const reach = stem === 'row' ? scale.domain() : stem === 'length' ? [0, ...values] : values
  return (
    <line
      className={stemClasses[stem]}
      x1={percent(scale(Math.min(...reach)))}
      x2={percent(scale(Math.max(...reach)))}
      y1={row.line}
      y2={row.line}
    />
  )
}

interface RulesProps {
  ticks: number[]
  scale: Scale
  height: number
  unit: string
  i18n: Translate
}

function Rules({ ticks, scale, height, unit, i18n }: RulesProps) {
  const ends = [ticks[0]!, ticks.at(-1)!]
  return ticks.map((tick) => {
    const x = percent(scale(tick))
    return [
      <line key={`l${tick}`} className="rule" x1={x} x2={x} y2={height} />,
      ends.includes(tick) && (
        <text key={`t${tick}`} className="faint" x={x} y={height + 18} textAnchor={tick === ends[0] ? 'start' : 'end'}>
          {tick === ends[0] ? i18n.formatNumber(tick) : withUnit(i18n.formatNumber(tick), tick, unit, i18n)}
        </text>
      ),
    ]
  })
}
