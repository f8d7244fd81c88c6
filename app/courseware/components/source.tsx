/** Where the figures of a chart or a table come from, below it. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { SafeLink } from '#app/ui/safe-link.tsx'
import type { Dataset } from '../dataset.ts'
import { words, type Said, type Where } from '../wording.ts'

interface SourceProps {
  dataset: Dataset
  note: string | undefined
  where: Where
}

/** The work keeps the title it was published under; publisher and revision are said in the language of the page. */
export function Source({ dataset: { source, revision, licence }, note, where }: SourceProps) {
  const { t } = useI18n()
  const comma = t('ui.comma')
  return (
    <p className="source">
      {t('courseware.source')}{' '}
      <SafeLink href={source.url}>
        <Isolated said={words(source.publisher, where)} />
        {comma}
        <Isolated said={words(source.work, where)} as="cite" />
        {comma}
        {source.year}
      </SafeLink>
      . {t('courseware.revision')} <Isolated said={words(revision, where)} />. {t('courseware.licence')}{' '}
      <SafeLink href={licence.url}>
        <Isolated said={words(licence.id, where)} />
      </SafeLink>
      .{note !== undefined && ` ${note}`}
    </p>
  )
}

/** Words that keep their direction and their signs to themselves. */
function Isolated({ said: { text, lang }, as: Element }: { said: Said; as?: 'cite' }) {
  const { dir } = useI18n()
  return (
    <bdi lang={lang ?? undefined} dir={lang === 'en' && dir === 'rtl' ? 'ltr' : undefined}>
      {Element === undefined ? text : <Element>{text}</Element>}
    </bdi>
  )
}
