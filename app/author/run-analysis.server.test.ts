import { expect, it } from 'vitest'
import { analyseTest } from '#app/domain/item-analysis/analyse-test.ts'
import type { Sitting } from '#app/domain/item-analysis/sitting.ts'
import { runAnalysis } from './run-analysis.server.ts'

const sittings: Sitting[] = Array.from({ length: 40 }, (_, at) => {
  const result = (right: boolean) => ({ marks: right ? 1 : 0, maximum: 1, chosen: [], isAnswered: true, seconds: at })
  return {
    language: 'en',
    items: new Map([
      ['a', result(at > 20)],
      ['b', result(at % 3 > 0)],
    ]),
  }
})
const job = {
  items: [
    { itemKey: 'a', letters: [] },
    { itemKey: 'b', letters: [] },
  ],
  sittings,
  compared: sittings,
}

it('says in a worker what the rules say here', async () => {
  expect(await runAnalysis(job)).toEqual(analyseTest(job))
})

it('gives up when its time is over', async () => {
  await expect(runAnalysis(job, 0)).rejects.toThrow(/too long/)
})
