import type { visit as English } from '../en/visit.ts'

export const visit: Record<keyof typeof English, string> = {}
