/** What the script of a sheet is told of a field it sent: saved or not, and the words to show. */
import type { Language } from '#app/domain/course/structure.ts'
import { isFilled } from '#app/domain/sheet/fields.ts'
import { isRefusal, type Refusal } from '#app/i18n/refusal.ts'
import { translator } from '#app/i18n/translate.ts'
import type { SavedSheet } from './save-sheet.server.ts'

/** @param savedSheet what came of it, or why nothing did */
export function savedFieldWords(
  savedSheet: SavedSheet | Refusal,
  fieldId: string,
  { language, timeZone }: { language: Language; timeZone: string },
) {
  const { t, formatTime } = translator(language, timeZone)
  if (isRefusal(savedSheet)) return { saved: false as const, message: t(savedSheet.problem?.key ?? 'sheet.unsaved') }
  const entry = savedSheet.current.get(fieldId)
  const status = entry === undefined ? '' : t('learn.saved-at', { time: formatTime(entry.savedAt) })
  const count =
    entry === undefined ? t('sheet.nothing-saved') : t('sheet.saved-at', { time: formatTime(entry.savedAt) })
  const isAnswered = entry !== undefined && isFilled('line', entry.value)
  return { saved: true as const, id: entry?.id ?? null, isAnswered, hasOthers: false, status, count, open: '' }
}
