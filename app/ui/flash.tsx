/** A notice that something has just happened. */
import type { ReactNode } from 'react'
import { Sign, type SignName } from './sign.tsx'
import { signOf, type Tone } from './tone.ts'

export interface FlashProps {
  tone?: Tone
  /** another sign than the tone's own */
  sign?: SignName
  children: ReactNode
}

/** Read out politely (`role="status"`) by assistive technology. */
export function Flash({ tone = 'good', sign, children }: FlashProps) {
  return (
    <div className={`flash ${tone}`} role="status">
      <Sign name={sign ?? signOf[tone]} />
      <p>{children}</p>
    </div>
  )
}
