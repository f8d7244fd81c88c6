/** How a verdict is said: its tone, its sentence, its word. One table, so that page, list and title agree. */
import type { Verdict } from '#app/domain/credential/status.ts'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import type { Tone } from '#app/ui/tone.ts'

export interface VerdictWords {
  tone: Tone
  /** the verdict as a sentence: the title of the page */
  sentence: MessageKey
  /** the same in a word, for lists */
  word: MessageKey
  /** what it means; values `date` */
  meaning: MessageKey
}

export const verdictWords: Record<Verdict, VerdictWords> = {
  recorded: {
    tone: 'good',
    sentence: 'certify.verdict-valid',
    word: 'certify.state-recorded',
    meaning: 'certify.compare',
  },
  signed: { tone: 'good', sentence: 'certify.verdict-valid', word: 'certify.state-signed', meaning: 'certify.compare' },
  revoked: {
    tone: 'bad',
    sentence: 'certify.verdict-revoked',
    word: 'certify.state-revoked',
    meaning: 'certify.revoked-since',
  },
  superseded: {
    tone: 'bad',
    sentence: 'certify.verdict-superseded',
    word: 'certify.state-superseded',
    meaning: 'certify.superseded-since',
  },
  expired: {
    tone: 'warn',
    sentence: 'certify.verdict-expired',
    word: 'certify.state-expired',
    meaning: 'certify.expired-now',
  },
  unconfirmed: {
    tone: 'warn',
    sentence: 'certify.verdict-unconfirmed',
    word: 'certify.state-unconfirmed',
    meaning: 'certify.unconfirmed-now',
  },
}
