import { describe, expect, it } from 'vitest'
import { LessonHead } from './course-file.ts'
import { takeFrontMatter } from './front-matter.ts'

describe('front matter', () => {
  it('is taken off, and the body keeps its lines', () => {
    const taken = takeFrontMatter('a.mdx', '---\ntitle: Stocks\n---\n\nText.\n', LessonHead)
    expect(taken.ok && taken.value.value).toEqual({ title: 'Stocks' })
    expect(taken.ok && taken.value.body).toBe('\n\n\n\nText.\n')
  })

  it.each(['---\ntitle: A\n---\n---js\nx\n---\n', '---\ntitle: A\n---', '---\r\ntitle: A\r\n---\r\n---\r\n'])(
    'leaves no body that begins with another: %j',
    (text) => {
      const taken = takeFrontMatter('a.mdx', text, LessonHead)
      expect(taken.ok && taken.value.body.startsWith('---')).toBe(false)
    },
  )
})
