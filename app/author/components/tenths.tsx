/** How many people reached which tenth of the marks: bars drawn here, and the same as a table. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { CellTable } from '#app/ui/cell-table.tsx'

const [width, height, gap] = [40, 120, 4]

export function Tenths({ tenths }: { tenths: number[] }) {
  const { t } = useI18n()
  const most = Math.max(1, ...tenths)
  return (
    <figure className="figure">
      <figcaption>
        <b>{t('author.distribution')}</b>
      </figcaption>
      <svg
        className="tenths"
        viewBox={`0 0 ${width * 10} ${height + 40}`}
        role="img"
        aria-label={t('author.distribution')}
      >
        {tenths.map((count, at) => (
          <Bar key={at} at={at} count={count} tall={Math.round((count / most) * height)} />
        ))}
      </svg>
      <details>
        <summary>{t('author.distribution-table')}</summary>
        <TenthsTable tenths={tenths} />
      </details>
    </figure>
  )
}

/** Its number above, the end of its tenth below. */
function Bar({ at, count, tall }: { at: number; count: number; tall: number }) {
  const { formatNumber } = useI18n()
  const middle = at * width + width / 2
  return (
    <g>
      <rect x={at * width + gap} y={height - tall + 16} width={width - 2 * gap} height={tall} />
      <text x={middle} y={height - tall + 12} textAnchor="middle">
        {count === 0 ? '' : formatNumber(count)}
      </text>
      <text x={middle} y={height + 34} textAnchor="middle">
        {formatNumber((at + 1) * 10)}
      </text>
    </g>
  )
}

function TenthsTable({ tenths }: { tenths: number[] }) {
  const { t, formatNumber } = useI18n()
  const plain = (text: string) => ({ text, lang: null })
  return (
    <CellTable
      label={t('author.distribution')}
      missing=""
      columns={[
        { ...plain(t('author.marks')), isNumber: false },
        { ...plain(t('author.people')), isNumber: true },
      ]}
      rows={tenths.map((count, at) => [
        plain(t('author.tenth', { from: at * 10, to: (at + 1) * 10 })),
        plain(formatNumber(count)),
      ])}
    />
  )
}
