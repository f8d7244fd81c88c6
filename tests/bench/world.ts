/** A site with a past: several hundred learners at every stage, played through its own pages, and those who are measured. */
import { setTimeout as wait } from 'node:timers/promises'
import { to } from '#app/addresses.ts'
import { inDatabase, listed } from '#tests/support/database-file.ts'
import { addPerson } from '#tests/support/people.ts'
import type { TestServer } from '#tests/support/server.ts'
import { formsOf, type Form, type Page } from '#tests/support/visitor.ts'
import { lessonIds, wholeCourse } from '#tests/support/whole-course.ts'
import type { Chance } from '#tests/torture/chance.ts'
import { aLearner, questionsOf, wayThrough, type Learner, type Question } from '#tests/torture/learner.ts'
import { aLedger } from '#tests/torture/ledger.ts'
import { aLine as aSlowLine, type Line as SlowLine } from '#tests/torture/line.ts'
import { course, test } from './content.ts'
import { aLine, textOf, type Line } from './line.ts'
import { saveOne } from './saving.ts'

/** How many ask at once. */
export const people = 8

/** Somebody in the middle of the final test. */
export interface Sitting {
  token: string
  attemptId: string
  questions: Question[]
  page: Page
}

export interface World {
  lessons: string[]
  /** sessions of learners in the middle of the course */
  readers: string[]
  /** each of those who ask has sittings of their own, so that nobody waits for what another has just saved */
  savers: Sitting[][]
  /** so many who are in the middle of the test at the same time */
  crowd: Sitting[]
  /** of the crowd too, everything answered and saved; each is submitted once */
  ready: Sitting[]
  /** sessions of enrolled learners who have not begun the test; each sits it once */
  sitters: string[]
  credentials: { id: string; token: string }[]
}

const savingsEach = 3

/** How many are in the middle of the test while the crowd is measured. */
export const crowdSize = 500

/** @param sitters how many sittings will be measured @param ready how many will be submitted @param past how many learners were there before */
export async function makeWorld(
  server: TestServer,
  { chance, sitters, ready, past }: { chance: Chance; sitters: number; ready: number; past: number },
): Promise<World> {
  const finished = await playPast(server, chance, past)
  const somebody = () => addPerson(server.databaseFile, { name: 'Amina Diallo' }).token
  const many = (count: number) => Array.from({ length: count }, somebody)
  const [readers, savers, sitting] = [many(people), many(people * savingsEach), many(sitters)]
  const line = aLine(server.url, people)
  const lessons = lessonIds(wholeCourse(course))
  for (const token of readers) await reachTheMiddle(line, token, lessons)
  const sittings: Sitting[] = []
  for (const token of savers) sittings.push(await enrolAndStart(line, token))
  for (const token of sitting) await enrol(line, token)
  const crowd: Sitting[] = []
  for (const token of many(crowdSize + ready)) crowd.push(await enrolAndStart(line, token))
  const answered = crowd.splice(0, ready)
  for (const one of answered) for (const question of one.questions) await saveOne(line, one, question, chance)
  line.close()
  const own = (person: number) => sittings.slice(person * savingsEach, (person + 1) * savingsEach)
  return {
    lessons,
    readers,
    savers: Array.from({ length: people }, (_, person) => own(person)),
    crowd,
    ready: answered,
    sitters: sitting,
    credentials: finished.map((one) => credentialOf(server, one)),
  }
}

/** About a third finish the course; the others stop somewhere. @returns those who hold a certificate */
async function playPast({ url, databaseFile }: TestServer, chance: Chance, past: number): Promise<Learner[]> {
  const [ledger, way, shared] = [aLedger(), wayThrough(databaseFile), aSlowLine(url)]
  const lives = Array.from({ length: past }, () => {
    const knows = chance.next() < 0.5
    const learner = aLearner({ databaseFile, ledger, way, chance: chance.split(), knows })
    const line = chance.next() < 0.6 && knows ? shared : stopping(shared, chance.between(1, 40))
    return { learner, line }
  })
  const waiting = [...lives]
  await Promise.all(
    Array.from({ length: people }, async () => {
      for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await one.learner.act(one.line)
    }),
  )
  if (shared.unexpected.length > 0) throw new Error(shared.unexpected.join('\n'))
  return lives.map(({ learner }) => learner).filter((learner) => learner.isFinished())
}

/** Breaks after so many steps. */
function stopping(line: SlowLine, steps: number): SlowLine {
  let left = steps
  return {
    ...line,
    isOpen: () => left > 0 && line.isOpen(),
    carries: (act) => {
      left--
      return line.carries(act)
    },
  }
}

async function enrol(line: Line, token: string): Promise<void> {
  await line.ask({ path: to.enrolment(course), token, form: new URLSearchParams() })
}

async function reachTheMiddle(line: Line, token: string, lessons: string[]): Promise<void> {
  await enrol(line, token)
  for (const lesson of lessons.slice(0, lessons.length / 2))
    await line.ask({ path: to.lessonCompletion(course, lesson), token, form: new URLSearchParams() })
}

async function enrolAndStart(line: Line, token: string): Promise<Sitting> {
  await enrol(line, token)
  return start(line, token)
}

/** Begins the final test and opens its page. */
export async function start(line: Line, token: string): Promise<Sitting> {
  const { location } = await line.ask({ path: to.attempts(course, test), token, form: new URLSearchParams() })
  const page = await openPage(line, token, location)
  return { token, attemptId: /attempts\/([\w-]+)/.exec(location)![1]!, page, questions: questionsOf(page) }
}

export async function openPage(line: Line, token: string, path: string): Promise<Page> {
  return { status: 200, path, headers: new Headers(), body: textOf(await line.ask({ path, token })) }
}

/** The form with the questions. */
export function answersForm(page: Page): Form {
  const form = formsOf(page).find(({ html }) => html.includes('name="answer.'))
  if (form === undefined) throw new Error(`No questions on ${page.path}`)
  return form
}

function credentialOf({ databaseFile }: TestServer, { person }: Learner): { id: string; token: string } {
  const [id] = listed<string>(databaseFile, 'SELECT id FROM credential WHERE account_id = ?', person.accountId)
  if (id === undefined) throw new Error('Somebody finished the course and holds no certificate')
  return { id, token: person.token }
}

const counted = ['account', 'enrolment', 'attempt', 'response', 'learning_event', 'credential'] as const

/** Rows of the tables that grow with learners. */
export function countRows(databaseFile: string): Record<(typeof counted)[number], number> {
  return inDatabase(databaseFile, (database) => {
    const count = (table: string) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
    return Object.fromEntries(counted.map((table) => [table, count(table)])) as never
  })
}

/** Waits until jobs have nothing left to do: the server uses hardly any CPU. @param cpu seconds used so far */
export async function atRest(cpu: () => number): Promise<void> {
  for (let calm = 0; calm < 3;) {
    const before = cpu()
    await wait(300)
    calm = cpu() - before < 0.01 ? calm + 1 : 0
  }
}
