/** The words of a row in a drawing: its name where the page begins, its figure at the far end. */
import type { Translate } from '#app/i18n/translate.ts'

/** Pixels from one line of a name to the next. */
export const rowLineHeight = 17

interface RowHeadProps {
  /** of the name, wrapped */
  lines: string[]
  /** the figure; false: the name of a group of rows */
  said: string | false
  /** in pixels from the top of the drawing */
  top: number
  /** of the name; null: the language of the page */
  lang: string | null
  dir: Translate['dir']
  /** behind the words run the rules of a scale */
  isOnRules?: boolean
}

export function RowHead({ lines, said, top, lang, dir, isOnRules = false }: RowHeadProps) {
  const halo = isOnRules ? ' halo' : ''
  const [begin, end] = dir === 'rtl' ? ['100%', '0'] : ['0', '100%']
  return (
    <>
      {lines.map((text, line) => (
        <text
          key={line}
          className={`${said === false ? 'strong' : ''}${halo}`.trim() || undefined}
          x={begin}
          y={top + 13 + line * rowLineHeight}
          lang={lang ?? undefined}
        >
          {text}
        </text>
      ))}
      {said !== false && (
        <text className={`strong num${halo}`} x={end} y={top + 13} textAnchor="end">
          {said}
        </text>
      )}
    </>
  )
}
