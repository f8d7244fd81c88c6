/** What was handed in, as learner and trainer read it: every field with what was given; and the criteria it is marked by. */
import type { Criterion, HandedInField, HandedInPart } from '#app/domain/sheet/shown.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { Language } from '#app/i18n/locales.ts'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import { useForeign } from '../use-foreign.ts'

export function HandedInParts({ parts, language }: { parts: HandedInPart[]; language: Language }) {
  const foreign = useForeign(language)
  return (
    <div className="stack" {...foreign}>
      {parts.map((part, index) =>
        part.kind === 'html' ? (
          <FinishedHtml key={index} className="prose" html={part.html} />
        ) : (
          <section className="given" key={index}>
            <h2>{part.field.label}</h2>
            <Given field={part.field} />
          </section>
        ),
      )}
    </div>
  )
}

function Given({ field }: { field: HandedInField }) {
  const { kind, value, choices } = field
  if (kind === 'table') return <GivenTable field={field} />
  const places = [value].flat(2).filter((one) => one !== '')
  if (places.length === 0) return <NoAnswer />
  if (kind === 'choice' || kind === 'scale' || kind === 'choices')
    return <p>{places.map((place) => choices[Number(place) - 1] ?? place).join(' · ')}</p>
  return (
    <p className="as-written" dir="auto">
      {String(value)}
    </p>
  )
}

function NoAnswer() {
  const i18n = useI18n()
  return (
    <p className="quiet" lang={i18n.language} dir={i18n.dir}>
      {i18n.t('sheet.no-answer')}
    </p>
  )
}

/** Lines in which nothing stands are left out. */
function GivenTable({ field: { columns, value } }: { field: HandedInField }) {
  const rows = Array.isArray(value) ? value.filter(Array.isArray).filter((row) => row.some((cell) => cell !== '')) : []
  if (rows.length === 0) return <NoAnswer />
  return (
    <table className="table close filled">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {columns.map((column, place) => (
              <td key={column} data-column={column} dir="auto">
                {row[place]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface RubricProps {
  rubric: Criterion[]
  passMark: number | null
  /** of its words */
  language: Language
}

export function Rubric({ rubric, passMark, language }: RubricProps) {
  const { t } = useI18n()
  if (rubric.length === 0) return null
  return (
    <div>
      <h2>{t('sheet.rubric-title')}</h2>
      <ScrollTable label={t('sheet.rubric-title')} heads={[t('sheet.criterion'), t('sheet.criterion-marks')]} isClose>
        {rubric.map(({ id, words, maximum, marks }) => (
          <tr key={id}>
            <th scope="row">
              <Foreign language={language}>{words}</Foreign>
            </th>
            <td>{marks === null ? t('sheet.marks-up-to', { maximum }) : t('sheet.marks-of', { marks, maximum })}</td>
          </tr>
        ))}
      </ScrollTable>
      {passMark !== null && <p className="small quiet">{t('sheet.pass-mark', { passMark })}</p>}
    </div>
  )
}
