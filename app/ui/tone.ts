/** The four tones of a message and the sign that says each without colour. */
import type { SignName } from './sign.tsx'

export type Tone = 'good' | 'warn' | 'bad' | 'info'

export const signOf: Record<Tone, SignName> = { good: 'tick', warn: 'triangle', bad: 'cross', info: 'ring' }
