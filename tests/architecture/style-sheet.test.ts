import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildStyles, styleBudget } from '../../scripts/build-styles.mjs'

describe('the style sheet', () => {
  let css = ''
  beforeAll(async () => {
    css = (await buildStyles({ minify: true })).css
  })

  it('weighs no more than its budget when it is sent', () => {
    expect(brotliCompressSync(css).length).toBeLessThanOrEqual(styleBudget)
  })

  it('reaches old phones: no layers, no nesting, nothing they would skip whole', () => {
    expect(css).not.toMatch(/@layer|:is\(|:where\(|&/)
    expect(css).not.toMatch(/(?:margin|padding|border|inset)-(?:block|inline):/)
  })

  it('keeps its dark colours behind a question to the browser', () => {
    expect(css.indexOf('@supports')).toBeGreaterThan(-1)
    expect(css.slice(0, css.indexOf('@supports'))).not.toContain('light-dark(')
  })

  it('asks for nothing from elsewhere', () => {
    expect(css).not.toMatch(/url\(|@import|@font-face/)
  })

  it('prints the certificate on one sheet and the lesson without its menus', () => {
    expect(css).toMatch(/@page sheet\{size:A4 landscape/)
    expect(css).toMatch(/@media print\{/)
  })
})
