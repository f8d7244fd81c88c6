/** The signs: small drawings that say a state together with a word, before colour does. */
const drawings = {
  tick: 'M2.5 8.5l3.5 4 7.5-9',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  triangle: 'M8 1.8L15 14H1zM8 6.5v3.5M8 12h.01',
  hourglass: 'M4 2h8M4 14h8M5 2c0 4 6 8 6 12M11 2c0 4-6 8-6 12',
  ring: 'M8 2.5a5.5 5.5 0 1 0 .01 0z',
  'half-ring': 'M8 2.5a5.5 5.5 0 1 0 .01 0zM8 4v8',
  arrow: 'M2 8h11M9 3.5L13.5 8 9 12.5',
  desk: 'M2 6h12M3.5 6v8M12.5 6v8M6 9h4',
} as const

export type SignName = keyof typeof drawings

export interface SignProps {
  name: SignName
  /** what the sign says where no word stands beside it; without it the sign is decoration */
  label?: string
  /** pale: something still to do */
  todo?: boolean
}

/** One sign, as tall as the text beside it. The arrow points onwards in either direction of writing. */
export function Sign({ name, label, todo = false }: SignProps) {
  const classes = ['sign', todo && 'todo', name === 'arrow' && 'turn'].filter(Boolean).join(' ')
  const words = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg className={classes} viewBox="0 0 16 16" {...words}>
      <path d={drawings[name]} />
    </svg>
  )
}
