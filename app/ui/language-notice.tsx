/** Says that something is shown in the course's first language, because it has not been translated yet. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { Sign } from './sign.tsx'

export interface LanguageNoticeProps {
  /** the language the text is shown in; nothing is said when it is the page's own */
  shown: Language
}

export function LanguageNotice({ shown }: LanguageNoticeProps) {
  const { t, language } = useI18n()
  return shown === language ? null : <Notice>{t('ui.shown-in', { language: shown })}</Notice>
}

export interface LessonNoticeProps {
  /** the language that lessons and tests come in; null when all of them are in the page's own */
  lessons: { language: Language; isPart: boolean } | null
}

/** For who is about to begin: which language she will read and answer in. */
export function LessonNotice({ lessons }: LessonNoticeProps) {
  const { t } = useI18n()
  if (lessons === null) return null
  const { language, isPart } = lessons
  return <Notice>{t(isPart ? 'ui.lessons-part-in' : 'ui.lessons-in', { language })}</Notice>
}

function Notice({ children }: { children: string }) {
  return (
    <div className="flash info" role="note">
      <Sign name="ring" />
      <p>{children}</p>
    </div>
  )
}
