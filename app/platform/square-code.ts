/** An address as a square code (QR), drawn as one path: a unit a module, no quiet zone. */
import QRCode from 'qrcode'

export interface SquareCode {
  /** modules along a side */
  size: number
  /** SVG path data of the dark modules */
  path: string
}

export function codeOf(address: string): SquareCode {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => Boolean(modules.get(y, x))),
  )
  const bars = rows.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
  return { size, path: bars.join('') }
}

function runsOf(row: boolean[]): [start: number, length: number][] {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []))
  return starts.map((start) => {
    const after = row.indexOf(false, start)
    return [start, (after === -1 ? row.length : after) - start]
  })
}
