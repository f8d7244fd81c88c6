import type { operate as English } from '../en/operate.ts'

export const operate: Record<keyof typeof English, string> = {}
