import type { courseware as English } from '../en/courseware.ts'

export const courseware: Record<keyof typeof English, string> = {}
