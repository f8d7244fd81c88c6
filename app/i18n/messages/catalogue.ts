/** All messages. English is the type: a key that another language lacks, or has too many, does not compile. */
import type { Language } from '../locales.ts'
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { pt } from './pt/index.ts'

export type MessageKey = keyof typeof en

export const catalogues: Record<Language, Record<MessageKey, string>> = { en, fr, ar, pt, es }
