/** What the page's script is told of a response: saved or not, in the words of the page. */
import { translator } from '#app/i18n/translate.ts'
import type { Language } from '#app/i18n/locales.ts'
import type { SavedResponse } from './save-responses.server.ts'

export type SavedWords =
  { saved: true; id: string | null; status: string; count: string; open: string } | { saved: false; message: string }

export function savedWords(result: SavedResponse, language: Language): SavedWords {
  const { t, formatTime } = translator(language)
  if (!result.saved) return { saved: false, message: t(result.why) }
  const { id, savedAt, answered, questions } = result
  return {
    saved: true,
    id,
    status: savedAt === null ? '' : t('learn.saved-at', { time: formatTime(savedAt) }),
    count: t('learn.answered-of', { answered, total: questions }),
    open: t('learn.open-note', { open: questions - answered }),
  }
}
