/** A machine that cannot look into a printed certificate says so. */
import { expect, it } from 'vitest'
import { paperToolsLacking } from '../../scripts/paper-tools.mjs'

it('what is missing is named with the packages that bring it', () => {
  expect(paperToolsLacking(() => true)).toBeNull()
  expect(paperToolsLacking((tool) => tool === 'pdftotext')).toBe(
    'printed certificates are not looked at without pdftoppm, pdffonts, zbarimg (Debian: apt-get install poppler-utils zbar-tools)',
  )
})
