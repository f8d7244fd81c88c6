/** A figure of a statistic in words: never without the people it rests on, and not given where it would mean nothing. */
import type { Figure } from '#app/domain/item-analysis/figure.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'

export const percent: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 0 }
const decimal: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

interface FigureWordsProps {
  figure: Figure
  /** two decimals, when nothing else is said */
  form?: Intl.NumberFormatOptions
  /** the people are told elsewhere, for all figures of a line */
  isBare?: boolean
}

export function FigureWords({ figure, form = decimal, isBare = false }: FigureWordsProps) {
  const { t, formatNumber } = useI18n()
  const { n } = figure
  if (figure.value === null) return <span className="quiet">{t(`author.${figure.why}`, { n })}</span>
  const value = formatNumber(figure.value, form)
  return <span className="num">{isBare ? value : t('author.figure-n', { value, n })}</span>
}
