/** It stays light (promise 10): bytes that cross the line for a lesson, compressed as a browser asks for them. */
import { get } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { addPerson } from '#tests/support/people.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { aVisitor } from '#tests/support/visitor.ts'
import { lessonIds, wholeCourse } from '#tests/support/whole-course.ts'

const course = 'migration-data'
const lessons = lessonIds(wholeCourse(course))
const budget = { firstVisit: 30_000, requests: 5, repeatVisit: 12_000 }

let server: TestServer
let cookie: string
beforeAll(async () => {
  server = await startServer()
  const { token } = addPerson(server.databaseFile, { name: 'Amina Diallo' })
  await aVisitor(server.url, { session: token }).post(to.enrolment(course))
  cookie = `session=${token}`
}, 120_000)
afterAll(() => server.stop())

interface Received {
  /** head and body, as sent */
  bytes: number
  text: string
}

function receive(path: string, language: string): Promise<Received> {
  return new Promise((resolve, reject) => {
    const headers = { cookie: `${cookie}; language=${language}`, 'accept-encoding': 'br' }
    get(server.url + path, { headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const head = answer.rawHeaders.join(': ').length + 20
        const body = Buffer.concat(chunks)
        if (answer.headers['content-encoding'] !== 'br') return reject(new Error(`${path} is not compressed`))
        resolve({ bytes: head + body.length, text: body.toString('latin1') })
      })
    }).on('error', reject)
  })
}

/** What a browser fetches for a page: the page, and whatever it names. */
async function visit(path: string, language: string): Promise<{ first: number; repeat: number; requests: number }> {
  const page = await receive(path, language)
  const html = await (await fetch(server.url + path, { headers: { cookie: `${cookie}; language=${language}` } })).text()
  expect(html).toContain('data-place-to')
  const named = new Set(
    Array.from(html.matchAll(/(?:src|href)="(\/(?:assets|media)\/[^"]+)"/g), ([, file = '']) => file),
  )
  const files = await Promise.all([...named].map((file) => receive(file, language)))
  return {
    first: page.bytes + files.reduce((sum, file) => sum + file.bytes, 0),
    repeat: page.bytes,
    requests: 1 + named.size,
  }
}

describe.each(['en', 'ar', 'fr'])('a lesson in %s', (language) => {
  it.each(lessons)('%s is within its budget', async (lesson) => {
    const { first, repeat, requests } = await visit(to.lesson(course, lesson), language)
    process.stdout.write(`${lesson} ${language}: ${first} bytes first, ${repeat} bytes again, ${requests} requests\n`)
    expect(first).toBeLessThanOrEqual(budget.firstVisit)
    expect(repeat).toBeLessThanOrEqual(budget.repeatVisit)
    expect(requests).toBeLessThanOrEqual(budget.requests)
  })
})
