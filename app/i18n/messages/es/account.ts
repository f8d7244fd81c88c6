import type { account as English } from '../en/account.ts'

export const account: Record<keyof typeof English, string> = {}
