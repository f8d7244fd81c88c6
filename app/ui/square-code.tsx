/** A square code (QR): dark on white in every scheme, since scanners want it so. */
export interface SquareCodeProps {
  code: { size: number; path: string }
  /** what it holds, in words */
  label: string
}

/** With the quiet zone of two modules that scanners of today need on a white page. */
export function SquareCode({ code: { size, path }, label }: SquareCodeProps) {
  return (
    <svg className="qr" viewBox={`-2 -2 ${size + 4} ${size + 4}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  )
}
