/**
 * Keys stay home (promise 3). Whatever can be fetched or provoked before submission is judged twice: it carries no
 * feedback, no right number and no part of a solution; and it is the same, byte for byte, whichever options are right.
 */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { beginEverything, course, tryEverything } from '#tests/support/before-submission.ts'
import { listed } from '#tests/support/database-file.ts'
import { allFeedback, allKeys, keysOf, moveKeys } from '#tests/support/keys.ts'
import { leakingServer, type Answered } from '#tests/support/leaking-server.ts'
import { addPerson } from '#tests/support/people.ts'
import { feedbackMark, numberMarks, plantedContent } from '#tests/support/planted-content.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { aVisitor, filled, formsOf, type Answer, type Visitor } from '#tests/support/visitor.ts'

let server: TestServer
let folder: string

beforeAll(async () => {
  folder = plantedContent()
  server = await startServer({ environment: { DARASA_CONTENT: folder } })
}, 120_000)

afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

function aLearner(url = server.url): Visitor {
  const { token } = addPerson(server.databaseFile, { name: 'Amina Diallo' })
  return aVisitor(url, { session: token })
}

/** Names that only a solution has, in JSON, in the framework's data or in an attribute. */
const solutionWords =
  /(?:["'&;\\]|quot;)(?:solution|keys|cases|formula|draws|tolerance|isRight|verdict|feedbackHtml)["'&\\]|\bkey\\?"[:,]\\?"[a-z]\\?"/

/** @returns what an answer carries and must not */
function carried(text: string): string[] {
  const number = numberMarks.asWritten
  const [whole = '', part = ''] = number.split('.')
  const numbers = [
    number,
    `${whole},${part}`,
    Number(number).toLocaleString('en'),
    Number(number).toLocaleString('ar-EG'),
  ]
  const marks = [feedbackMark, ...numbers].filter((mark) => text.includes(mark))
  const words = solutionWords.exec(text)
  return words === null ? marks : [...marks, words[0]]
}

/** What differs between any two answers: ids, instants and times of the clock. */
function plain(text: string): string {
  return text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'INSTANT')
    .replace(/\b\d{1,2}:\d\d\b/g, 'TIME')
    .replace(/^(date|content-length|etag): .*$/gm, '$1')
}

/** @returns a line for every answer that tells something; the two rounds asked the same under different keys */
function faultsOf(before: Answer[], after: Answer[]): string[] {
  const carrying = [...before, ...after].flatMap(({ request, text }) =>
    isScript(request) ? [] : carried(text).map((mark) => `${plain(request)} carries ${mark}`),
  )
  const differing = before.flatMap(({ request, text }, i) =>
    plain(request) === plain(after[i]?.request ?? '') && plain(text) === plain(after[i]?.text ?? '')
      ? []
      : [`${plain(request)} follows the key`],
  )
  const missing = before.length === after.length ? [] : ['the rounds asked for different things']
  return [...new Set([...carrying, ...differing, ...missing])]
}

/** The scripts of the build know the words of solutions, as their types do; they are compared, and searched for marks. */
function isScript(request: string): boolean {
  return /\.js$/.test(request)
}

/** Two rounds under different keys, after one that brings the learner into the state in which a round ends. */
async function twoRounds(learner: Visitor): Promise<[Answer[], Answer[]]> {
  const asked = await beginEverything(learner)
  await tryEverything(learner, asked)
  const first = learner.answers.length
  await tryEverything(learner, asked)
  moveKeys(server.databaseFile)
  const second = learner.answers.length
  await tryEverything(learner, asked)
  return [learner.answers.slice(first, second), learner.answers.slice(second)]
}

describe('before submission', () => {
  it('the marks are planted in every feedback and every numeric key', () => {
    const feedback = allFeedback(server.databaseFile)
    expect(feedback.length).toBeGreaterThan(100)
    expect(feedback.filter((html) => !html.includes(feedbackMark))).toEqual([])
    const numeric = allKeys(server.databaseFile).filter(({ kind }) => kind === 'numeric')
    expect(numeric.length).toBeGreaterThan(3)
    expect(numeric.filter((key) => !JSON.stringify(key).includes(`:${numberMarks.asWritten},`))).toEqual([])
  })

  it('nothing that is sent carries a key or feedback, or follows from one', async () => {
    const learner = aLearner()
    const [before, after] = await twoRounds(learner)
    expect(before.length).toBeGreaterThan(250)
    expect(new Set(before.map(({ text }) => text.slice(0, 3)))).toEqual(
      new Set(['200', '202', '303', '400', '404', '422']),
    )
    expect(faultsOf(before, after)).toEqual([])
  }, 120_000)

  it('what is published for learners is the same whichever options are right', async () => {
    const otherFolder = plantedContent({ moved: true })
    const other = await startServer({ environment: { DARASA_CONTENT: otherFolder } })
    try {
      expect(published(other.databaseFile)).toEqual(published(server.databaseFile))
    } finally {
      await other.stop()
      rmSync(otherFolder, { recursive: true, force: true })
    }
  }, 120_000)

  it('after submission the same search finds the feedback', async () => {
    const learner = aLearner()
    await learner.post(to.enrolment(course))
    const attempt = await learner.post(to.attempts(course, 'quiz-1'))
    const form = formsOf(attempt).find((one) => one.html.includes('name="answer.'))!
    await learner.post(form.action, filled(form))
    expect(carried(learner.received())).toEqual([])
    await learner.post(to.attemptSubmission(attempt.path.split('/').at(-1)!))
    expect(carried(learner.received())).toContain(feedbackMark)
  }, 60_000)
})

/** Every row of an edition but the keys and feedback; without hashes and ids of what is imported. */
function published(databaseFile: string): Record<string, string[]> {
  const rowsOf = (sql: string) => listed<string>(databaseFile, sql).sort()
  return {
    structures: rowsOf('SELECT structure FROM edition'),
    outlines: rowsOf('SELECT language || outline FROM edition_outline'),
    pages: rowsOf(
      'SELECT language || page_key || title || segments || search_text || words || bytes FROM edition_page',
    ),
    items: rowsOf('SELECT id || item_key || kind || outcome || option_count || marks FROM item_version'),
    texts: rowsOf('SELECT id || language || body FROM item_text'),
  }
}

/** What is wrong with the leaking server, how the judge says so, and the body that leaks. */
type Leak = [name: string, fault: RegExp, leak: (answer: Answered) => string | null]

describe('a planted leak is caught', () => {
  const everyKey = () => JSON.stringify(allKeys(server.databaseFile))
  const keysOfAttempt = (path: string) => keysOf(server.databaseFile, /attempts\/([\w-]+)/.exec(path)?.[1] ?? '')

  const leaks: Leak[] = [
    [
      'the right letter, as a class, in a page',
      /^GET \/learn\/attempts\/ID follows the key$/,
      ({ path, type, body }) => {
        const solution = keysOfAttempt(path).find((one) => one.solution.kind === 'single-choice')?.solution
        if (solution?.kind !== 'single-choice' || !type.startsWith('text/html')) return null
        return body.replace('</main>', `<i class="${solution.key}"></i></main>`)
      },
    ],
    [
      'the keys in disguise in what a saving script is told',
      /^POST \/learn\/attempts\/ID\/response follows the key$/,
      ({ path, status, body }) => {
        if (!path.endsWith('/response') || status !== 200) return null
        const disguised = Buffer.from(JSON.stringify(keysOfAttempt(path))).toString('base64')
        return body.replace('{', `{"check":"${disguised}",`)
      },
    ],
    [
      'the keys in the page of a refused check',
      /^POST .*\/checks\/[\w-]+\/submission carries .*key/,
      ({ status, body }) => (status === 422 ? body + everyKey() : null),
    ],
    [
      'feedback in an error',
      new RegExp(`^POST .* carries ${feedbackMark}$`),
      ({ status, body }) => (status === 400 ? body + allFeedback(server.databaseFile)[0]! : null),
    ],
    [
      'keys in a file of the build',
      /^GET \/assets\/.*\.js follows the key$/,
      ({ path, body }) => (path.endsWith('.js') ? `${body}/*${everyKey()}*/` : null),
    ],
    [
      'keys in the data of a page',
      /^GET .*\.data carries /,
      ({ path, body }) => (path.includes('.data') ? body + everyKey() : null),
    ],
  ]

  it('of every kind, in every kind of answer', async () => {
    const leaking = await leakingServer(
      server.url,
      (answer) => leaks.map(([, , leak]) => leak(answer)).find((body) => body !== null) ?? null,
    )
    const faults = faultsOf(...(await twoRounds(aLearner(leaking.url))))
    await leaking.stop()
    expect(leaks.filter(([, fault]) => !faults.some((line) => fault.test(line))).map(([name]) => name)).toEqual([])
  }, 120_000)
})
