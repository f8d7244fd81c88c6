/** The file of a certificate as a reader has it, with all that a sheet can hold, in three languages and two scripts. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { noCentre, type Centre } from '#app/domain/centre/centre.ts'
import type { CertificateInput } from '#app/domain/credential/certificate.ts'
import { makeClaims, type ClaimsInput } from '#app/domain/credential/claims.ts'
import type { Language } from '#app/i18n/locales.ts'
import {
  boxesOfName,
  notLookedAt,
  painted,
  printSheet,
  sheetFaults,
  type PrintedSheet,
} from '#tests/support/printed-sheet.ts'
import { certificateWords } from './certificate-words.ts'
import { makeCertificateRenderer, type CertificateRenderer } from './render-certificate.server.ts'

const id = '3T0A7K3M9QDAVX2ERB5TCW41HZ'
const otherId = '5H0A7K3M9QDAVX2ERB5TCW41HZ'

const names = {
  ar: 'أمينة حسن عبدي الرحمن',
  fr: 'Amélie N’Guessan-Kouassi',
  pt: 'Conceição de Araújo Gonçalves',
} satisfies Partial<Record<Language, string>>

type Shown = keyof typeof names

const centre: Centre = {
  ...noCentre,
  names: { en: 'Regional Centre', fr: 'Centre régional', ar: 'المركز الإقليمي' },
  signatories: [
    { name: 'Grace Mwende', role: 'Director of the Centre' },
    { name: 'يوسف حداد', role: 'رئيس التدريب' },
  ],
  dye: 2,
  logoHash: 'x',
}

/** The migration data course, its nine outcomes and its title, in one language. */
function aFullSheet(language: Shown, claims: Partial<ClaimsInput> = {}): CertificateInput {
  const text = readFileSync(path.join('content/migration-data', language, 'course.mdx'), 'utf8')
  const front = parse(text.split('---')[1]!) as { title: string; outcomes: Record<string, string> }
  const whole: ClaimsInput = {
    credentialId: id,
    recipientName: names[language],
    courseSlug: 'migration-data',
    titles: { [language]: front.title },
    edition: 2,
    minutes: 600,
    outcomes: { [language]: Object.values(front.outcomes) },
    language,
    completedAt: '2026-06-18T10:00:00.000Z',
    ...claims,
  }
  const logo = { mediaType: 'image/png' as const, base64: readFileSync('docs/pictures/logo.png').toString('base64') }
  const site = { publicUrl: 'https://training.example.org', verifyPath: `/verify/${whole.credentialId}`, position: 3 }
  return certificateWords(makeClaims(whole), { language, ...site, centre, logo })
}

describe.skipIf(notLookedAt !== null)('the printed certificate', () => {
  let renderer: CertificateRenderer
  const print = async (sheet: CertificateInput) => printSheet(await renderer.render(sheet))
  beforeAll(() => {
    renderer = makeCertificateRenderer()
  })
  afterAll(() => renderer.close())

  it.each<Shown>(['ar', 'fr', 'pt'])(
    'with logo, two signatories and nine outcomes is whole in %s',
    async (language) => {
      const wanted = aFullSheet(language)
      expect(wanted.outcomes).toHaveLength(9)
      expect(sheetFaults(await print(wanted), wanted)).toEqual([])
    },
  )

  it('with far too many long outcomes still keeps its words apart', async () => {
    const outcomes = { fr: Array.from({ length: 24 }, (_, nth) => `interpréter l’indicateur ${nth} pour votre pays`) }
    const wanted = aFullSheet('fr', { outcomes })
    expect(sheetFaults(await print(wanted), wanted)).toEqual([])
  })

  describe('is told from', () => {
    let drawn: PrintedSheet
    const wanted = aFullSheet('ar')
    beforeAll(async () => {
      drawn = await print(wanted)
    })

    it('another person’s', () => {
      const other = aFullSheet('fr', { credentialId: otherId, minutes: 540, completedAt: '2026-06-19T10:00:00.000Z' })
      expect(sheetFaults(drawn, other)).toEqual([
        'name not said',
        'course not said',
        'time not said',
        'date not said',
        'number not said',
        'address not said',
        'code leads elsewhere',
        'name not drawn',
      ])
    })

    it('one whose Arabic name reads backwards', () => {
      const backwards = [...names.ar].reverse().join('')
      expect(sheetFaults(drawn, { ...wanted, recipientName: backwards })).toContain('name not said')
    })

    it('one whose name is in the words of the file but not on the paper', () => {
      for (const box of boxesOfName(drawn.boxes, names.ar)) {
        const picture = painted(drawn.picture, box, 255)
        expect(sheetFaults({ ...drawn, picture }, wanted)).toEqual(['name not drawn'])
      }
    })

    it.each([
      ['left', { left: 19, top: 100, right: 20, bottom: 101 }],
      ['right', { left: 277, top: 100, right: 278, bottom: 101 }],
      ['upper', { left: 100, top: 8, right: 101, bottom: 9 }],
      ['lower', { left: 100, top: 201, right: 101, bottom: 202 }],
    ])('one that runs over its %s margin', (side, box) => {
      const picture = painted(drawn.picture, box, 0)
      expect(sheetFaults({ ...drawn, picture }, wanted)).toEqual([`ink in the ${side} margin`])
    })

    it('one of two pages, and one on other paper', () => {
      const [page] = drawn.pages
      expect(sheetFaults({ ...drawn, pages: [page!, page!] }, wanted)).toEqual(['not one sheet'])
      expect(sheetFaults({ ...drawn, pages: [{ width: 279.4, height: 215.9 }] }, wanted)).toEqual(['not one sheet'])
    })

    it('one whose words lie on one another', () => {
      const [first] = drawn.boxes
      const boxes = [...drawn.boxes, { ...first!, left: first!.left + 1, right: first!.right + 1 }]
      expect(sheetFaults({ ...drawn, boxes }, wanted)).toHaveLength(1)
    })
  })
})
