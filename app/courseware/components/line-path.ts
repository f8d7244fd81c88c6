/** Where the points of a line stand, and the path through them. */
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { ChartData, Point } from './chart-data.ts'

export type Scale = (value: number) => number

/** Where each x stands, 0 to 100: numbers by their size, everything else in even steps. */
export function placesOf({ xs, isTime }: Pick<ChartData, 'xs' | 'isTime'>): Scale {
  const last = xs.length - 1
  if (!isTime) return (index) => (last === 0 ? 50 : (index * 100) / last)
  const scale = scaleLinear([Number(xs[0]?.key), Number(xs[last]?.key)], [0, 100])
  return (index) => (last === 0 ? 50 : scale(Number(xs[index]!.key)))
}

/** The path of a line, broken where a figure is missing. @param y from a figure to 0 (top) to 100 */
export function trace(points: Point[], x: Scale, y: Scale): string {
  const path = line<Point>(
    (point) => x(point.index),
    (point) => y(point.value),
  )
  const drawn = runsOf(points).filter((run) => run.length > 1)
  return drawn.map((run) => path.digits(2)(run) ?? '').join('')
}

/** Points that no line touches, since the figures on both sides are missing: they are drawn as dots. */
export function lonePoints(points: Point[]): Point[] {
  return runsOf(points).flatMap((run) => (run.length === 1 ? run : []))
}

/** Points that follow each other without a gap. */
function runsOf(points: Point[]): Point[][] {
  const runs: Point[][] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run?.at(-1)?.index === point.index - 1) run.push(point)
    else runs.push([point])
  }
  return runs
}
