/** The dye of a course's band, by its place in the catalogue (1…): five in turn. */
import type { Dye } from '#app/ui/dye.ts'

export function dyeAt(position: number): Dye {
  return (((((position - 1) % 5) + 5) % 5) + 1) as Dye
}
