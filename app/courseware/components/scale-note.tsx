/** Where a scale begins, for drawings that need not stand on nought: places are compared there, not lengths. */
import { useI18n } from '#app/i18n/i18n-context.tsx'

/**
 * From nought, or from the lowest figure where all of them are close together and would lie on one another.
 * @returns the ends of the scale in the unit of the figures; the same figure twice is given room around it
 */
export function domainOf(values: number[]): { domain: [number, number]; fromNought: boolean } {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const isClose = lowest > 0 && lowest > highest / 2 && lowest < highest
  if (isClose) return { domain: [lowest, highest], fromNought: false }
  const domain: [number, number] = [Math.min(0, lowest), Math.max(0, highest)]
  return { domain: domain[0] === domain[1] ? [0, 1] : domain, fromNought: true }
}

export function ScaleNote() {
  const { t } = useI18n()
  return <p className="source">{t('courseware.scale-cut')}</p>
}
