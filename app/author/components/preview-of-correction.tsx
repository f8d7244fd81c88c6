/** Who would change and how, in figures and by name, before a key is corrected. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import type { CorrectionPreview } from './author-view.ts'

export function PreviewOfCorrection({ preview }: { preview: CorrectionPreview }) {
  const { t } = useI18n()
  const { attempts, fails, isChange, changed, people } = preview
  return (
    <section className="callout stack" aria-labelledby="preview">
      <h2 id="preview">{t('author.preview-title')}</h2>
      {!isChange && <p>{t('author.preview-no-change')}</p>}
      {attempts === 0 ? <p>{t('author.preview-nobody')}</p> : <Figures preview={preview} />}
      {fails > 0 && <p>{t('author.preview-fails-note')}</p>}
      {preview.checks > 0 && <p className="small quiet">{t('author.preview-checks', { count: preview.checks })}</p>}
      {people.length > 0 && <Changed people={people} />}
      {changed > people.length && <p>{t('author.preview-more', { count: changed - people.length })}</p>}
    </section>
  )
}

function Figures({ preview }: { preview: CorrectionPreview }) {
  const { t } = useI18n()
  const { attempts, outcomes, passes, fails, certificates } = preview
  const results = (count: number) => t('author.results-count', { count })
  return (
    <Facts
      facts={[
        { term: t('author.preview-attempts'), detail: results(attempts) },
        { term: t('author.outcome-raised'), detail: results(outcomes.raised) },
        { term: t('author.outcome-lowered'), detail: results(outcomes.lowered) },
        { term: t('author.outcome-kept'), detail: results(outcomes.kept) },
        { term: t('author.outcome-same'), detail: results(outcomes.same) },
        { term: t('author.preview-passes'), detail: results(passes) },
        { term: t('author.preview-fails'), detail: results(fails) },
        { term: t('author.preview-certificates'), detail: String(certificates) },
      ]}
    />
  )
}

function Changed({ people }: Pick<CorrectionPreview, 'people'>) {
  const { t } = useI18n()
  const heads = [t('author.name'), t('author.asked-at'), t('author.before'), t('author.after'), t('author.verdict')]
  return (
    <ScrollTable label={t('author.preview-people')} heads={heads}>
      {people.map((one) => (
        <tr key={one.attemptId}>
          <th scope="row">
            <bdi>{one.name}</bdi>
          </th>
          <td>
            <bdi>{one.title}</bdi>
          </td>
          <td className="n">{t('author.marks-over', { marks: one.before, maximum: one.maximum })}</td>
          <td className="n">{t('author.marks-over', { marks: one.after, maximum: one.maximum })}</td>
          <td>
            <Verdict one={one} />
          </td>
        </tr>
      ))}
    </ScrollTable>
  )
}

function Verdict({ one: { outcome, passedBefore, passesNow } }: { one: CorrectionPreview['people'][number] }) {
  const { t } = useI18n()
  if (!passedBefore && passesNow) return <Pill tone="good">{t('author.now-passed')}</Pill>
  if (passedBefore && !passesNow) return <Pill tone="bad">{t('author.now-not-passed')}</Pill>
  if (outcome === 'kept') return <Pill>{t('author.marks-kept')}</Pill>
  return <>{t(passesNow ? 'author.still-passed' : 'author.still-not-passed')}</>
}
