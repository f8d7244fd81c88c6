/** Words about an item: how hard it is, and where it is asked. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { Foreign } from '#app/ui/foreign.tsx'
import type { ItemUse } from './author-view.ts'

const difficulties = ['easy', 'medium', 'hard'] as const

export function difficultyKey(difficulty: string | null) {
  const known = difficulties.find((one) => one === difficulty)
  return `author.difficulty-${known ?? 'none'}` as const
}

interface UsesProps {
  uses: ItemUse[]
  slug: string
  /** of the titles */
  language: Language
}

/** A quiz or test leads to how it went. */
export function Uses({ uses, slug, language }: UsesProps) {
  const { t } = useI18n()
  return (
    <ul className="plain">
      {uses.map(({ kind, activityId, title }) => (
        <li key={`${kind}-${activityId}`}>
          {t(`author.use-${kind}`)}:{' '}
          {kind === 'check' ? (
            <Foreign language={language}>{title}</Foreign>
          ) : (
            <a href={to.analysis(slug, activityId)}>
              <Foreign language={language}>{title}</Foreign>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
