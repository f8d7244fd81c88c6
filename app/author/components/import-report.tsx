/** What a file of questions holds: how many came in, what came of each, and what came in as text for the course. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import type { ImportedFile } from './author-view.ts'

export function ImportReport({ file: { entries, mdx, language } }: { file: ImportedFile }) {
  const { t } = useI18n()
  const taken = entries.filter(({ outcome }) => outcome !== 'skipped').length
  return (
    <>
      <section className="stack" aria-labelledby="report">
        <h2 id="report">{t('author.import-report')}</h2>
        <p>{t('author.import-count', { taken, total: entries.length })}</p>
        <Entries entries={entries} />
      </section>
      {taken > 0 && (
        <section className="stack" aria-labelledby="mdx">
          <h2 id="mdx">{t('author.import-text')}</h2>
          <p>{t('author.import-text-lead')}</p>
          <textarea
            className="mono"
            aria-labelledby="mdx"
            rows={16}
            readOnly
            lang={language}
            dir="auto"
            defaultValue={mdx}
          />
        </section>
      )}
    </>
  )
}

const tones = { taken: 'good', 'taken-with-loss': 'warn', skipped: 'bad' } as const

function Entries({ entries }: Pick<ImportedFile, 'entries'>) {
  const { t } = useI18n()
  const isPackage = entries.some(({ file }) => file !== undefined)
  const heads = [
    t(isPackage ? 'author.import-file' : 'author.import-line'),
    t('author.item'),
    t('author.import-outcome-head'),
    t('author.import-why'),
  ]
  return (
    <ScrollTable label={t('author.import-entries')} heads={heads} isClose>
      {entries.map(({ file, line, name, outcome, reasons }, index) => (
        <tr key={index}>
          <td className="n">{file === undefined ? t('author.import-line-number', { line }) : <bdi>{file}</bdi>}</td>
          <th scope="row">
            <bdi>{name}</bdi>
          </th>
          <td>
            <Pill tone={tones[outcome]}>{t(`author.import-${outcome}`)}</Pill>
          </td>
          <td>{reasons.map((reason) => t(`author.import-reason-${reason}`)).join(' ')}</td>
        </tr>
      ))}
    </ScrollTable>
  )
}
