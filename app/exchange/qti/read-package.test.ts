import { expect, it } from 'vitest'
import { qtiCases, spicedQti } from '#tests/support/qti-cases.ts'
import { zipOf } from '#tests/support/zip.ts'
import { readQuestions } from '../read-questions.ts'

const item = (title: string) =>
  `<assessmentItem title="${title}"><responseDeclaration identifier="R" cardinality="single" baseType="string"><correctResponse><value>word</value></correctResponse></responseDeclaration><itemBody><p>${title}? <textEntryInteraction responseIdentifier="R"/></p></itemBody></assessmentItem>`
const manifest = (...paths: string[]) =>
  `<manifest><resources>${paths.map((href) => `<resource type="imsqti_item_xmlv2p1" href="${href}"/>`).join('')}</resources></manifest>`

it('reads the items as the manifest lists them, and says of each where it stands', async () => {
  const zip = zipOf([
    { path: 'items/a.xml', content: item('Second') },
    { path: 'items/b.xml', content: item('First') },
    { path: 'more/c.xml', content: item('Not listed') },
    { path: 'test.xml', content: '<assessmentTest/>' },
    { path: 'broken.xml', content: '<assessmentItem>' },
    { path: 'pictures/x.png', content: new Uint8Array(400_000) },
    { path: 'imsmanifest.xml', content: manifest('items/b.xml', 'items/a.xml') },
  ])
  expect(await readQuestions(zip)).toMatchObject({
    questions: [{ prompt: 'First?' }, { prompt: 'Second?' }, { prompt: 'Not listed?' }],
    entries: [
      { file: 'items/b.xml', name: 'First', outcome: 'taken' },
      { file: 'items/a.xml', name: 'Second' },
      { file: 'broken.xml', name: 'broken.xml', outcome: 'skipped', reasons: ['unreadable'] },
      { file: 'more/c.xml' },
    ],
  })
})

it('two hundred items come in as each alone', async () => {
  const cases = [...qtiCases, ...spicedQti].slice(0, 200)
  expect(cases).toHaveLength(200)
  const files = cases.map(([content], place) => ({ path: `${String(place).padStart(3, '0')}.xml`, content }))
  const report = await readQuestions(zipOf(files))
  if (typeof report === 'string') throw new Error(report)
  expect(report.entries.map(({ reasons }) => reasons)).toEqual(cases.map(([, , , reasons = []]) => reasons))
})

const zeros = (size: number) => new Uint8Array(size)

it.each([
  ['a bomb that says its size', [{ path: 'a.xml', content: zeros(50_000_000) }]],
  ['a bomb that hides its size', [{ path: 'a.xml', content: zeros(50_000_000), claimed: 100 }]],
  [
    'many that are large together',
    Array.from({ length: 30 }, (_, n) => ({ path: `${n}.xml`, content: zeros(290_000) })),
  ],
  ['more files than anybody packs', Array.from({ length: 5_001 }, (_, n) => ({ path: `${n}.xml`, content: '' }))],
  ['a path that leads out', [{ path: '../../a.xml', content: item('Out') }]],
])('%s is refused', async (_name, files) => {
  expect(await readQuestions(zipOf(files))).toBe('broken-package')
})

it('half a zip, and one with nothing of ours in it', async () => {
  const whole = zipOf([{ path: 'a.txt', content: 'nothing' }])
  expect(await readQuestions(whole)).toBe('empty')
  expect(await readQuestions(whole.slice(0, whole.length - 10))).toBe('broken-package')
})
