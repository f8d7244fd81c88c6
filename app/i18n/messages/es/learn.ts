import type { learn as English } from '../en/learn.ts'

export const learn: Record<keyof typeof English, string> = {}
