import { afterEach, beforeEach, expect, it } from 'vitest'
import { NotFound } from '#app/platform/errors.ts'
import { aCourse, citeDataset, testDataset } from '#tests/support/course.ts'
import { anonymous, aWorld, type World } from '#tests/support/world.ts'
import { readDatasetFile } from './read-dataset-file.server.ts'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

it('anybody gets the file as it was written', async () => {
  await citeDataset(world, await aCourse(world))
  expect(await readDatasetFile(world.readingCtx(anonymous), { dataset: testDataset.name })).toEqual(testDataset)
})

it('a dataset that nothing cites is not found', async () => {
  await aCourse(world)
  const asked = readDatasetFile(world.readingCtx(anonymous), { dataset: testDataset.name })
  await expect(asked).rejects.toThrow(NotFound)
})
