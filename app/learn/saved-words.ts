/** What the page's script is told of a response: saved or not, in the words of the page. */
import { translator } from '#app/i18n/translate.ts'
import type { Language } from '#app/i18n/locales.ts'
import type { SavedResponse } from './saved-response.ts'

export type SavedWords =
  | {
      saved: true
      id: string | null
      isAnswered: boolean
      /** the status says something to look at */
      hasOthers: boolean
      status: string
      count: string
      open: string
    }
  | { saved: false; message: string }

export function savedWords(
  result: SavedResponse,
  { language, timeZone }: { language: Language; timeZone: string },
): SavedWords {
  const { t, formatTime } = translator(language, timeZone)
  if (!result.saved) return { saved: false, message: t(result.why) }
  const { id, savedAt, isAnswered, hasOthers, answered, questions } = result
  const key = hasOthers ? 'learn.saved-beside' : 'learn.saved-at'
  return {
    saved: true,
    id,
    isAnswered,
    hasOthers,
    status: savedAt === null ? '' : t(key, { time: formatTime(savedAt) }),
    count: t('learn.answered-of', { answered, total: questions }),
    open: t('learn.open-note', { open: questions - answered }),
  }
}
