import type { certify as English } from '../en/certify.ts'

export const certify: Record<keyof typeof English, string> = {}
