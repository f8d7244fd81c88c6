import { describe, expect, it } from 'vitest'
import { figure } from './figure.ts'

describe('a figure', () => {
  it('is given from thirty people on', () => {
    expect(figure(30, () => 0.5)).toEqual({ n: 30, value: 0.5 })
  })

  it('of fewer is not even computed', () => {
    const compute = () => {
      throw new Error('asked')
    }
    expect(figure(29, compute)).toEqual({ n: 29, value: null, why: 'too-few' })
  })

  it.each([null, Number.NaN, Infinity])('that would be %s says that nobody differed', (value) => {
    expect(figure(40, () => value)).toEqual({ n: 40, value: null, why: 'no-spread' })
  })
})
