/** Says that a text is shown in the course's first language, because it has not been translated yet. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { Sign } from './sign.tsx'

export interface LanguageNoticeProps {
  /** the language the text is shown in; nothing is said when it is the page's own */
  shown: Language
}

export function LanguageNotice({ shown }: LanguageNoticeProps) {
  const { t, language } = useI18n()
  if (shown === language) return null
  return (
    <div className="flash info" role="note">
      <Sign name="ring" />
      <p>{t('ui.shown-in', { language: shown })}</p>
    </div>
  )
}
