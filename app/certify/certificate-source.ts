/** What the typesetting program is given: the certificate as JSON, its drawings as SVG. */
import type { CertificateInput } from '#app/domain/credential/certificate.ts'
import type { Cloth } from '#app/domain/course/weave.ts'
import { codeOf, type SquareCode } from '#app/platform/square-code.ts'

/** The dyes and grounds of the style sheet's light page: paper is always light. */
const dyes = {
  1: { dye: '#2b3595', ground: '#f3e3bd' },
  2: { dye: '#14605a', ground: '#f1dccb' },
  3: { dye: '#8a5200', ground: '#dfeaf0' },
  4: { dye: '#7c2a4d', ground: '#ecead6' },
  5: { dye: '#4c4034', ground: '#dcebe2' },
} as const

const formats = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const

const mark =
  'M0 0h9v1H0zM0 8h9v1H0zM4 2h1v1H4zM3 3h1v1H3zM5 3h1v1H5zM2 4h1v1H2zM4 4h1v1H4zM6 4h1v1H6zM3 5h1v1H3zM5 5h1v1H5zM4 6h1v1H4z'

/** The JSON that the template reads. */
export function certificateSource(input: CertificateInput): string {
  const [year, month, day] = input.completedAt.slice(0, 10).split('-').map(Number)
  const { cloth, dye, logo, completedAt: _completedAt, version: _version, ...words } = input
  return JSON.stringify({
    ...words,
    shownAddress: input.address.replace(/^https?:\/\//, ''),
    day: { year, month, day },
    dye: dyes[dye].dye,
    band: bandOf(cloth, dyes[dye]),
    logo: logo && {
      bytes: [...Buffer.from(logo.base64, 'base64')],
      words: logo.words,
      format: formats[logo.mediaType],
    },
    mark: drawing('0 0 9 9', `<path fill="#2b3595" d="${mark}"/>`),
    code: codeDrawing(codeOf(input.address)),
  })
}

/** Repeats of the cloth side by side, wide enough for the sheet, in one drawing. */
function bandOf(cloth: Cloth, { dye, ground }: { dye: string; ground: string }): string {
  const repeats = Math.ceil((297 / 7.2) * (cloth.rows / cloth.columns))
  const width = repeats * cloth.columns
  const paths = Array.from(
    { length: repeats },
    (_, nth) => `<path transform="translate(${nth * cloth.columns} 0)" d="${cloth.path}"/>`,
  )
  const visible = (297 / 7.2) * cloth.rows
  return drawing(
    `0 0 ${visible} ${cloth.rows}`,
    `<rect width="${width}" height="${cloth.rows}" fill="${ground}"/><g fill="${dye}">${paths.join('')}</g>`,
  )
}

/** Around the code the sheet is empty: it needs no quiet zone of its own. */
function codeDrawing({ size, path }: SquareCode): string {
  return drawing(`0 0 ${size} ${size}`, `<path fill="#16181f" d="${path}"/>`)
}

function drawing(viewBox: string, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inside}</svg>`
}
