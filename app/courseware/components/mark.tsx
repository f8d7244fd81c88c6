/** The marks of a dot plot: shapes first, colours second, so that they can be told apart in grey and on one another. */
import type { Series } from './chart-data.ts'
import { colour } from './plot-frame.tsx'

const shapes = ['ring', 'dot', 'square', 'diamond'] as const

export interface MarkStyle {
  shape: (typeof shapes)[number]
  className: string
}

/** One series alone: dots. Years: one colour. Else a ring, a dot that fits into it, a square, a diamond. */
export function markOf(index: number, series: Series[]): MarkStyle {
  if (series.length === 1) return { shape: 'dot', className: colour(0) }
  return { shape: shapes[index % shapes.length]!, className: colour(isFromTo(series) ? 0 : index) }
}

/** Two years: what was and what is. */
export function isFromTo(series: Series[]): boolean {
  return series.length === 2 && series.every(({ key }) => /^\d{4}$/.test(key))
}

/** @param x in percent or pixels @param y in pixels */
export function Mark({ x, y, look: { shape, className } }: { x: string; y: number; look: MarkStyle }) {
  switch (shape) {
    case 'ring':
      return <circle className={`${className} hollow`} cx={x} cy={y} r="6" />
    case 'dot':
      return <circle className={className} cx={x} cy={y} r="4.5" />
    case 'square':
      return (
        <svg x={x} y={y}>
          <rect className={className} x="-4" y="-4" width="8" height="8" />
        </svg>
      )
    case 'diamond':
      return (
        <svg x={x} y={y}>
          <rect className={className} x="-4" y="-4" width="8" height="8" transform="rotate(45)" />
        </svg>
      )
  }
}
