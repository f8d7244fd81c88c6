/** A course's cloth as it hangs in a page: one woven repeat, laid side by side. */
import type { Dye } from './dye.ts'

/** What `weave(name)` of `domain/course` gives. */
export interface Cloth {
  name: string
  columns: number
  rows: number
  path: string
}

export interface BandProps {
  cloth: Cloth
  dye: Dye
  /** width of one thread in CSS pixels: 1 is a narrow band, 2 the usual one, 3 a certificate's */
  unit?: 1 | 2 | 3
  /** keeps ids apart where a page shows the same cloth in the same width twice */
  nth?: number | string
  /** leaves room below, where the band stands above a title */
  apart?: boolean
}

/** Decoration alone: hidden from assistive technology. */
export function Band({ cloth, dye, unit = 2, nth = 1, apart = false }: BandProps) {
  const id = `w-${cloth.name}-${unit}-${nth}`
  const [width, height] = [cloth.columns * unit, cloth.rows * unit]
  return (
    <svg
      className={`weave dye-${dye}${apart ? ' cloth' : ''}`}
      width="100%"
      height={height}
      aria-hidden
      focusable="false"
    >
      <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse">
        <path transform={unit === 1 ? undefined : `scale(${unit})`} d={cloth.path} />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
