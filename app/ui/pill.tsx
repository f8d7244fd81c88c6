/** A state in one or two words, with its sign. */
import type { ReactNode } from 'react'
import { Sign, type SignName } from './sign.tsx'
import { signOf, type Tone } from './tone.ts'

export interface PillProps {
  /** without a tone the pill is grey and has no sign */
  tone?: Tone
  /** another sign than the tone's own */
  sign?: SignName
  children: ReactNode
}

export function Pill({ tone, sign = tone && signOf[tone], children }: PillProps) {
  return (
    <span className={tone ? `pill ${tone}` : 'pill'}>
      {sign && <Sign name={sign} />}
      {children}
    </span>
  )
}
