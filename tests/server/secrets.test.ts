/**
 * Keys stay home (promise 3). Every feedback text and every numeric key of the real content is planted with a mark; then
 * every byte that reaches a learner before submission is searched for it.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { addPerson } from '#tests/support/people.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { aVisitor, filled, formsOf, linksOf, type Page, type Visitor } from '#tests/support/visitor.ts'

const feedbackMark = 'canaryfeedback'
const keyMark = '8675309.125'
const course = 'migration-data'

let server: TestServer
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-canary-'))
  cpSync('content', folder, { recursive: true })
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.mdx')) plant(path.join(folder, name))
  }
  server = await startServer({ environment: { DARASA_CONTENT: folder } })
}, 120_000)

afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Marks the first line of each quote under an option, and each numeric key. */
function plant(file: string): void {
  const text = readFileSync(file, 'utf8')
  const numeric = text.replace(/<Numeric[\s\S]*?<\/Numeric>/g, (item) =>
    item.replace(/^- \[x\] [^\n]*/gm, `- [x] ${keyMark} ± 0.001`),
  )
  writeFileSync(file, numeric.replace(/^(\s*- \[[x ]\][^\n]*\n\s+> )/gm, `$1${feedbackMark} `))
}

function leaks(bytes: string): string[] {
  const marks = [feedbackMark, keyMark, keyMark.replace('.', ','), '"solution"', '"keys":', '"cases":']
  return marks.filter((mark) => bytes.includes(mark))
}

function aLearner(): Visitor {
  const { token } = addPerson(server.databaseFile, { name: 'Amina Diallo' })
  return aVisitor(server.url, { session: token })
}

/** Reads every page of the course that a page of the course links to, as page and as data. */
async function readEverything(learner: Visitor, start: string): Promise<Page[]> {
  const known = new Set<string>([start])
  const pages: Page[] = []
  for (const address of known) {
    const page = await learner.get(address)
    await learner.get(`${address.split('?')[0]}.data`)
    pages.push(page)
    for (const link of linksOf(page)) if (link.startsWith('/learn') || link.startsWith('/courses')) known.add(link)
  }
  return pages
}

async function begin(learner: Visitor, activity: string): Promise<Page> {
  const page = await learner.post(to.attempts(course, activity))
  expect(page.path, page.body).toMatch(/^\/learn\/attempts\//)
  return page
}

function answerForm(page: Page) {
  const form = formsOf(page).find((one) => one.html.includes('name="answer.'))
  if (form === undefined) throw new Error(`No answers on ${page.path}`)
  return form
}

describe('before submission', () => {
  it('no page, no data and no answer to a saved response carries a key or feedback', async () => {
    const learner = aLearner()
    await learner.post(to.enrolment(course))
    const pages = await readEverything(learner, to.myCourse(course))
    expect(pages.filter((page) => page.body.includes('name="answer.')).length).toBeGreaterThanOrEqual(3)
    for (const activity of ['quiz-1', 'final-test']) {
      const attempt = await begin(learner, activity)
      const form = answerForm(attempt)
      await learner.post(form.action, filled(form))
      await readEverything(learner, attempt.path)
    }
    expect(learner.received()).toContain('final-test')
    expect(leaks(learner.received())).toEqual([])
  }, 60_000)

  it('the marks are really planted: after submission the same search finds them', async () => {
    const learner = aLearner()
    await learner.post(to.enrolment(course))
    const attempt = await begin(learner, 'quiz-1')
    const form = answerForm(attempt)
    await learner.post(form.action, filled(form))
    expect(leaks(learner.received())).toEqual([])
    const id = attempt.path.split('/').at(-1)!
    await learner.post(to.attemptSubmission(id))
    expect(leaks(learner.received())).toContain(feedbackMark)
  }, 60_000)

  it('a planted leak is caught', () => {
    expect(leaks(`<p>Option</p><!-- ${feedbackMark} -->`)).toEqual([feedbackMark])
    expect(leaks(`{"answer":${keyMark}}`)).toEqual([keyMark])
  })
})
