import { expect, it } from 'vitest'
import { dyeOf } from './course-view.ts'

it('the five dyes go round by place in the catalogue', () => {
  expect([1, 2, 3, 4, 5, 6, 11].map(dyeOf)).toEqual([1, 2, 3, 4, 5, 1, 1])
})
