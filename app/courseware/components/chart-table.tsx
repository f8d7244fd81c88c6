/** The figures of a chart as a table: every value drawn, with its unit in the caption. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { type Said } from '../wording.ts'
import { figure, measureWords, type ChartData, type ChartProperties } from './chart-data.ts'

export function ChartTable({ data, chart }: { data: ChartData; chart: ChartProperties }) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('courseware.data-of', { title: chart.title })}>
      <table className="table close">
        <caption>{measureWords(data, chart.unit, i18n)}</caption>
        <thead>
          <tr>
            <Head said={data.xLabel} />
            {data.series.map((series) => (
              <Head key={series.key} said={series.name} isNumber />
            ))}
          </tr>
        </thead>
        <Body data={data} unit={chart.unit} />
      </table>
    </div>
  )
}

function Body({ data, unit }: { data: ChartData; unit: string }) {
  return (
    <tbody>
      {data.xs.map(({ key, label }, index) => (
        <tr key={key}>
          <th scope="row" lang={label.lang ?? undefined}>
            {label.text}
          </th>
          {data.series.map((series) => (
            <Cell key={series.key} value={series.points.find((point) => point.index === index)?.value} unit={unit} />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function Head({ said, isNumber = false }: { said: Said; isNumber?: boolean }) {
  return (
    <th scope="col" className={isNumber ? 'num' : undefined} lang={said.lang ?? undefined}>
      {said.text}
    </th>
  )
}

function Cell({ value, unit }: { value: number | undefined; unit: string }) {
  const i18n = useI18n()
  if (value !== undefined) return <td className="num">{figure(value, unit, i18n)}</td>
  return (
    <td className="num">
      <span aria-hidden>–</span>
      <span className="away">{i18n.t('courseware.missing')}</span>
    </td>
  )
}
