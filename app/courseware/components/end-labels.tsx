/** Names and figures beside the ends of lines, moved apart where lines end close together and tied to them by a hairline. */
import type { Direction } from '#app/i18n/locales.ts'
import type { Series } from './chart-data.ts'
import { keepApart, wrapWords } from './label-layout.ts'

const lineHeights = { ltr: 16, rtl: 19 }
/** Room for a name at the end of its line, in letters; more goes to the next line. */
const letters = 15
/** What a letter of 13 px takes on average in the widest face that readers have (DejaVu Sans); figures in bold take more. */
const letterWidth = 7.6
const figureWidth = 9.2
/** Between a line and its words. */
const gap = 12
/** A label moved further than this is tied to its line. */
const near = 3

export interface EndLabel {
  series: Series
  /** what stands first, in bold */
  value: string
  /** of the name, if it is said here; the first stands behind the value */
  lines: string[]
  /** where its line ends, in pixels from the top */
  end: number
  /** from one line to the next */
  lineHeight: number
}

export function endLabel(series: Series, value: string, name: string, end: number, dir: Direction): EndLabel {
  const [first = '', ...rest] = wrapWords(name === '' ? value : `${value} ${name}`, letters)
  return { series, value, lines: [first.slice(value.length + 1), ...rest], end, lineHeight: lineHeights[dir] }
}

/** How tall a drawing must be so that these labels have room one below another. */
export function roomFor(labels: EndLabel[]): number {
  return labels.reduce((sum, label) => sum + heightOf(label), 0)
}

function heightOf({ lines, lineHeight }: EndLabel): number {
  return lines.length * lineHeight
}

interface EndLabelsProps {
  labels: EndLabel[]
  /** of the drawing beside them */
  height: number
  /** before the lines begin, or behind their end */
  side: 'before' | 'behind'
  /** whether the drawing itself runs from the right */
  isMirrored?: boolean
}

export function EndLabels({ labels, height, side, isMirrored = false }: EndLabelsProps) {
  const blocks = labels.map((label) => ({ middle: label.end, height: heightOf(label) }))
  const middles = keepApart(blocks, 0, height)
  const width = Math.ceil(gap + Math.max(0, ...labels.flatMap(widthsOf)))
  return (
    <svg className="key" width={width} height={height} aria-hidden>
      {labels.map((label, index) => (
        <Label
          key={label.series.key}
          label={label}
          middle={middles[index]!}
          side={side}
          isMirrored={isMirrored}
          width={width}
        />
      ))}
    </svg>
  )
}

/** Of each line, about, in pixels: one letter more than it has, for short words of wide letters. The signs that keep a figure
 * together take no room. */
function widthsOf({ value, lines }: EndLabel): number[] {
  const [first = '', ...rest] = lines
  const figure = value.replace(/[\u2067\u2069]/g, '').length * figureWidth
  return [
    figure + (first === '' ? 0 : 2 + first.length) * letterWidth,
    ...rest.map((text) => (text.length + 1) * letterWidth),
  ]
}

interface LabelProps {
  label: EndLabel
  middle: number
  side: EndLabelsProps['side']
  isMirrored: boolean
  width: number
}

function Label({ label, middle, side, isMirrored, width }: LabelProps) {
  const { series, value, lines, end, lineHeight } = label
  const first = middle - (lines.length * lineHeight) / 2 + 12
  // The edge towards the lines: on the left behind them, on the right before them; the other way round where they run
  // from the right.
  const isLeft = (side === 'behind') !== isMirrored
  const [edge, words] = isLeft ? [1, gap] : [width - 1, width - gap]
  const anchor = side === 'before' ? 'end' : undefined
  return (
    <>
      {Math.abs(middle - end) > near && (
        <path
          className="lead"
          d={`M${edge} ${end.toFixed(1)}L${isLeft ? gap - 2 : width - gap + 2} ${middle.toFixed(1)}`}
        />
      )}
      {lines.map((text, row) => (
        <text
          key={row}
          x={words}
          y={(first + row * lineHeight).toFixed(1)}
          textAnchor={anchor}
          lang={series.name.lang ?? undefined}
        >
          {row === 0 && <tspan className="strong num">{value}</tspan>} {text}
        </text>
      ))}
    </>
  )
}
