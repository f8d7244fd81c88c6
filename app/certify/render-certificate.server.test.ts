/** The real worker and the real typesetter; the tools that look into a file are used where the machine has them. */
import { execFileSync } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noCentre, type Centre } from '#app/domain/centre/centre.ts'
import type { CertificateInput } from '#app/domain/credential/certificate.ts'
import { makeClaims, type ClaimsInput } from '#app/domain/credential/claims.ts'
import type { Language } from '#app/i18n/locales.ts'
import { certificateWords, type CertificateFrame } from './certificate-words.ts'
import { roughSize } from './components/my-certificate-page.tsx'
import { CertificateNotSet, SheetRefused } from './certificate-faults.ts'
import { makeCertificateRenderer, type CertificateRenderer } from './render-certificate.server.ts'

const id = '3T0A7K3M9QDAVX2ERB5TCW41HZ'

function aSheet(
  language: Language = 'en',
  claims: Partial<ClaimsInput> = {},
  more: Partial<CertificateFrame> = {},
): CertificateInput {
  const site = { publicUrl: 'https://training.example.org', verifyPath: `/verify/${id}`, position: 3 }
  const frame = { language, ...site, centre: noCentre, logo: null, ...more }
  const input: ClaimsInput = {
    credentialId: id,
    recipientName: 'Amina Hassan Abdi',
    courseSlug: 'climate-mobility',
    titles: { en: 'Migration, environment and climate change', ar: 'الهجرة والبيئة وتغير المناخ' },
    edition: 2,
    minutes: 600,
    outcomes: { en: ['appraise a planned relocation', 'read displacement data'], ar: ['تقييم إعادة التوطين المخططة'] },
    language: 'en',
    completedAt: '2026-06-18T10:00:00.000Z',
  }
  return certificateWords(makeClaims({ ...input, ...claims }), frame)
}

let renderer: CertificateRenderer
let folder: string
beforeAll(() => {
  renderer = makeCertificateRenderer()
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-pdf-'))
})
afterAll(async () => {
  await renderer.close()
  rmSync(folder, { recursive: true })
})

/** What a tool says of a file; null where the machine does not have it, which the sum of `npm test` says. */
function look(pdf: Uint8Array, tool: string, args: (file: string) => string[]): string | null {
  const file = path.join(folder, 'certificate.pdf')
  writeFileSync(file, pdf)
  try {
    return execFileSync(tool, args(file), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return null
  }
}

/** Words as a reader copies them: without marks of direction. */
function textOf(pdf: Uint8Array): string | null {
  const text = look(pdf, 'pdftotext', (file) => [file, '-'])
  return text === null ? null : text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ')
}

describe('the file of a certificate', () => {
  it('is the same bytes for the same certificate, from this worker and from another', async () => {
    const first = await renderer.render(aSheet())
    await renderer.render(aSheet('ar'))
    const other = makeCertificateRenderer()
    expect(Buffer.from(await renderer.render(aSheet())).equals(first)).toBe(true)
    expect(Buffer.from(await other.render(aSheet())).equals(first)).toBe(true)
    await other.close()
  })

  it('carries the centre’s name, signatures and logo, and says them in order', async () => {
    const signatories = [
      { name: 'Grace Mwende', role: 'Director of the Centre' },
      { name: 'يوسف حداد', role: 'Head of Training' },
    ]
    const centre: Centre = { ...noCentre, names: { en: 'Regional Centre' }, signatories, dye: 2, logoHash: 'x' }
    const logo = { mediaType: 'image/png' as const, base64: readFileSync('docs/pictures/logo.png').toString('base64') }
    const pdf = await renderer.render(aSheet('en', {}, { centre, logo }))
    const said = textOf(pdf)
    if (said === null) return
    const places = [
      'Regional Centre certifies that',
      'Amina Hassan Abdi',
      'Grace Mwende',
      'Director of the Centre',
      'Head of Training',
    ]
    expect(places.map((words) => said.indexOf(words)).every((at, nth, all) => at > (all[nth - 1] ?? -1))).toBe(true)
    expect(said).not.toContain('Darasa')
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Figure')
  })

  it('is refused, by a name of its own, when its logo cannot be drawn', async () => {
    const picture = readFileSync('docs/pictures/logo.png')
    const logo = { mediaType: 'image/png' as const, base64: picture.subarray(0, 300).toString('base64') }
    const centre: Centre = { ...noCentre, logoHash: 'x' }
    await expect(renderer.render(aSheet('en', {}, { centre, logo }))).rejects.toThrow(SheetRefused)
    const whole = { ...logo, base64: picture.toString('base64') }
    expect((await renderer.render(aSheet('en', {}, { centre, logo: whole }))).length).toBeGreaterThan(1000)
  })

  it('is tagged, names its language and title, and is dated by its record', async () => {
    const text = Buffer.from(await renderer.render(aSheet())).toString('latin1')
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text).toContain('/Marked true')
    expect(text).toContain('/Lang (en)')
    expect(text).toContain('/CreationDate (D:20260618')
    expect(text).not.toContain('/JavaScript')
  })

  it('says who, what, how long, when, which edition, and how to check', async () => {
    const text = textOf(await renderer.render(aSheet()))
    if (text === null) return
    for (const words of [
      'Certificate of training completed',
      'Amina Hassan Abdi',
      'Migration, environment and climate change',
      '10 hours',
      '18 June 2026',
      '2, in English',
      '3T0A7-K3M9Q-DAVX2-ERB5T-CW41HZ',
      `training.example.org/verify/${id}`,
    ]) {
      expect(text).toContain(words)
    }
  })

  it.each<[string, Language]>([
    ['an Arabic certificate', 'ar'],
    ['an English certificate', 'en'],
  ])('an Arabic name on %s reads back as it was written', async (_what, language) => {
    const text = textOf(await renderer.render(aSheet(language, { recipientName: 'أمينة حسن عبدي' })))
    if (text !== null) expect(text).toContain('أمينة حسن عبدي')
  })

  it('embeds every font', async () => {
    const fonts = look(await renderer.render(aSheet('ar')), 'pdffonts', (file) => [file])
    if (fonts === null) return
    const rows = fonts.trim().split('\n').slice(2)
    expect(rows.some((row) => row.includes('Amiri'))).toBe(true)
    for (const row of rows) expect(row).toMatch(/\byes yes yes\b/)
  })

  it('carries a square code that leads to its verification page', async () => {
    const pdf = await renderer.render(aSheet())
    if (look(pdf, 'pdftoppm', (file) => ['-r', '150', '-png', file, path.join(folder, 'sheet')]) === null) return
    const code = look(pdf, 'zbarimg', () => ['-q', '--raw', path.join(folder, 'sheet-1.png')])
    if (code !== null) expect(code.trim()).toBe(`https://training.example.org/verify/${id}`)
  })

  it('stays one sheet with a very long name, a long title and many outcomes', async () => {
    const outcomes = {
      en: Array.from({ length: 24 }, (_, n) => `interpret indicator ${n} of the Global Compact for your country`),
    }
    const titles = { en: 'South-South migration, remittances and regional cooperation in the African Union '.repeat(2) }
    const pdf = await renderer.render(
      aSheet('en', { recipientName: 'Nyirahabimana Uwimbabazi '.repeat(6), outcomes, titles }),
    )
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Count 1\b/)
  })

  it('shows the letters of West Africa', async () => {
    const text = textOf(await renderer.render(aSheet('en', { recipientName: 'Ƙɔɓɛ Ŋgũgĩ' })))
    if (text !== null) expect(text).toContain('Ƙɔɓɛ Ŋgũgĩ')
  })

  it('takes a name for words, never for instructions', async () => {
    const name = '#panic("x") $x$ *b* \\ ] } `'
    const text = textOf(await renderer.render(aSheet('en', { recipientName: name })))
    if (text !== null) expect(text).toContain(name)
  })

  it.each<Language>(['en', 'fr', 'ar', 'pt', 'es'])('is about as large as the page says, in %s', async (language) => {
    const sheet = aSheet(language)
    const kilobytes = (await renderer.render(sheet)).byteLength / 1000
    expect(kilobytes).toBeGreaterThan(roughSize(sheet) * 0.7)
    expect(kilobytes).toBeLessThan(roughSize(sheet) * 1.3)
  })
})

class FakeWorker extends EventEmitter {
  ended = false
  sent: { number: number }[] = []
  postMessage(job: { number: number }): void {
    this.sent.push(job)
  }
  async terminate(): Promise<number> {
    this.ended = true
    return 0
  }
  ref(): void {}
  unref(): void {}
  reply(): void {
    this.emit('message', { number: this.sent.at(-1)!.number, pdf: new Uint8Array([this.sent.length]) })
  }
}

function fakes(options: { limit?: number; firstLimit?: number } = {}) {
  const workers: FakeWorker[] = []
  const start = () => {
    workers.push(new FakeWorker())
    return workers.at(-1) as unknown as Worker
  }
  return { workers, renderer: makeCertificateRenderer({ start, ...options }) }
}

describe('the worker behind it', () => {
  it('sets one certificate at a time, in order, and stays warm', async () => {
    const { workers, renderer } = fakes()
    const both = Promise.all([renderer.render(aSheet()), renderer.render(aSheet())])
    expect(workers[0]!.sent).toHaveLength(1)
    workers[0]!.reply()
    workers[0]!.reply()
    expect(await both).toEqual([new Uint8Array([1]), new Uint8Array([2])])
    expect(workers).toHaveLength(1)
  })

  it('is replaced when it takes too long; what waited goes on', async () => {
    const { workers, renderer } = fakes({ firstLimit: 20 })
    const late = renderer.render(aSheet())
    const next = renderer.render(aSheet())
    await expect(late).rejects.toThrow(CertificateNotSet)
    await expect(late).rejects.not.toThrow(SheetRefused)
    expect(workers[0]!.ended).toBe(true)
    workers[1]!.reply()
    expect(await next).toEqual(new Uint8Array([1]))
  })

  it('is replaced when it dies', async () => {
    const { workers, renderer } = fakes()
    const lost = renderer.render(aSheet())
    const next = renderer.render(aSheet())
    workers[0]!.emit('exit', 134)
    await expect(lost).rejects.toThrow('ended with 134')
    workers[1]!.reply()
    await next
  })

  it('refuses what waits when the product stops', async () => {
    const { workers, renderer } = fakes()
    const waiting = [renderer.render(aSheet()), renderer.render(aSheet())]
    const refused = Promise.allSettled(waiting)
    await renderer.close()
    expect((await refused).map((one) => one.status)).toEqual(['rejected', 'rejected'])
    expect(workers[0]!.ended).toBe(true)
    await expect(renderer.render(aSheet())).rejects.toThrow('closed')
  })
})
