/** The outer drawing of a chart: as wide as the page lets it, told as its finding and its figures. */
import type { ReactNode } from 'react'
import type { Translate } from '#app/i18n/translate.ts'
import { withUnit } from '../wording.ts'
import { figure, type ChartData } from './chart-data.ts'

export interface PlotProps {
  data: ChartData
  unit: string
  i18n: Translate
  /** of the figure; the parts of the drawing take theirs from it */
  id: string
  title: string
  description: string
}

interface PlotFrameProps extends Pick<PlotProps, 'id' | 'title' | 'description'> {
  height: number
  children: ReactNode
}

export function PlotFrame({ id, title, description, height, children }: PlotFrameProps) {
  return (
    <svg className="plot" width="100%" height={height} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {children}
    </svg>
  )
}

/** The class that gives a series its colour. */
export function colour(index: number): string {
  return `c${(index % 6) + 1}`
}

/** One pattern a colour: the first solid, so that six lines can be told apart in grey. */
const dashes = [undefined, '16 3', '7 3', '2 3', '12 3 2 3', '1 5']

export function dash(index: number): string | undefined {
  return dashes[index % 6]
}

export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`
}

/** A figure as it stands in a drawing: percent always with its sign, other units where `full` asks for them. */
export function drawnFigure(value: number, unit: string, i18n: Translate, full = false): string {
  const said = figure(value, unit, i18n)
  return full || unit === 'percent' ? withUnit(said, value, unit, i18n) : said
}
