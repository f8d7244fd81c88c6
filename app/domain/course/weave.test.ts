import { describe, expect, it } from 'vitest'
import { weave } from './weave.ts'

const courses = ['migration-data', 'migration-health', 'climate-mobility', 'fair-recruitment', 'south-south']

describe('the cloth of a course', () => {
  it('is the same for the same name', () => {
    expect(weave('migration-data')).toEqual(weave('migration-data'))
  })

  it('is the one printed on papers already issued', () => {
    const { columns, rows, path } = weave('migration-data')
    expect({ columns, rows, start: path.slice(0, 60) }).toEqual({
      columns: 22,
      rows: 9,
      start: 'M1 0h3v1h-3zM5 0h3v1h-3zM9 0h5v1h-5zM15 0h3v1h-3zM19 0h3v1h-3z'.slice(0, 60),
    })
  })

  it('differs from course to course', () => {
    expect(new Set(courses.map((name) => weave(name).path)).size).toBe(courses.length)
  })

  it.each([...courses, '', 'x', 'a-very-long-name-of-a-course-that-nobody-would-choose', 'اللغة'])(
    '%j stays one small path of whole numbers inside its repeat',
    (name) => {
      const { columns, rows, path } = weave(name)
      expect(path).toMatch(/^(?:M\d+ \d+h\d+v1h-\d+z)+$/)
      expect(path.length).toBeLessThan(1024)
      const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
        Number(x) + Number(length),
        Number(y),
      ])
      expect(Math.max(...bars.map(([end]) => end!))).toBeLessThanOrEqual(columns)
      expect(Math.max(...bars.map(([, y]) => y!))).toBeLessThan(rows)
    },
  )

  it('reads the same from top and from bottom', () => {
    const rows = weave('fair-recruitment').path.match(/M\d+ 0h\d+/g)
    const last = weave('fair-recruitment').path.match(/M\d+ 8h\d+/g)
    expect(rows?.map((bar) => bar.replace(' 0', ' 8'))).toEqual(last)
  })
})
