/** The certificate as a file, made in the server's worker each time it is asked for. */
import { to } from '#app/addresses.ts'
import { percentile } from './figures.ts'
import type { Line } from './line.ts'
import type { World } from './world.ts'

export interface Printing {
  /** milliseconds of one alone, once the worker is warm: the median */
  alone: number
  /** a second, four asked for at once */
  perSecond: number
}

/** @param many how many to print */
export async function printCertificates(line: Line, { credentials }: World, many: number): Promise<Printing> {
  let turn = 0
  const print = async () => {
    const { id, token } = credentials[turn++ % credentials.length]!
    const { body } = await line.ask({ path: to.certificatePdf(id), token })
    if (!body.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('A certificate came that is no PDF')
  }
  for (let warm = 0; warm < 10; warm++) await print()
  line.takeMilliseconds()
  for (let one = 0; one < many / 4; one++) await print()
  const alone = percentile(line.takeMilliseconds(), 0.5)
  const begun = performance.now()
  let left = many
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (left-- > 0) await print()
    }),
  )
  return { alone, perSecond: (many * 1000) / (performance.now() - begun) }
}
