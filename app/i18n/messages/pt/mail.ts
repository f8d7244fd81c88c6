import type { mail as English } from '../en/mail.ts'

export const mail: Record<keyof typeof English, string> = {}
