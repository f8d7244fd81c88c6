/**
 * A learner who takes the course as a browser would, and whose device sends again what nobody answered. Some know the
 * answers and earn the certificate; the others go on trying.
 */
import { setTimeout as wait } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { to } from '#app/addresses.ts'
import type { CourseStructure } from '#app/domain/course/structure.ts'
import { newId } from '#app/platform/ids.ts'
import { keysOf, rightAnswer, type AskedKey } from '#tests/support/keys.ts'
import { addPerson, type SignedInPerson } from '#tests/support/people.ts'
import { formsOf, type Page } from '#tests/support/visitor.ts'
import type { Chance } from './chance.ts'
import type { Fact, Ledger } from './ledger.ts'
import type { Line } from './line.ts'

const course = 'migration-data'

/** What the certificate asks for, in order. */
export interface Way {
  lessons: string[]
  quizzes: string[]
  test: string
}

/** Read from the edition that is published: the course grows. */
export function wayThrough(databaseFile: string): Way {
  const raw = new BetterSqlite3(databaseFile, { readonly: true })
  const current = 'SELECT structure FROM edition JOIN course ON current_edition_id = edition.id WHERE slug = ?'
  const structure = JSON.parse(raw.prepare(current).pluck().get(course) as string) as CourseStructure
  raw.close()
  const { lessons, passed } = structure.completion
  const test = structure.tests.find((one) => one.role === 'post' && passed.includes(one.id))!.id
  return { lessons, quizzes: passed.filter((id) => id !== test), test }
}

export interface Learner {
  person: SignedInPerson
  /** one thing after another until the line is closed; what nobody answered is sent again, then or the next time */
  act(line: Line): Promise<void>
  isFinished(): boolean
}

export interface Question {
  position: number
  kind: 'single-choice' | 'multiple-response' | 'numeric' | 'data-exercise'
  options: string[]
  /** what the device knows to be saved */
  replaces: string | null
  saved: string | null
}

interface Sitting {
  attemptId: string
  activityId: string
  questions: Question[]
}

/** A request with what it is to bring about; sent until it is answered. */
type Step = (line: Line) => Promise<void>

interface Options {
  databaseFile: string
  ledger: Ledger
  chance: Chance
  way: Way
  /** knows every answer, reads the lessons and submits once */
  knows: boolean
}

export function aLearner({ databaseFile, ledger, chance, way, knows }: Options): Learner {
  const person = addPerson(databaseFile, { name: 'Amina Diallo' })
  const { accountId, token } = person
  const done = new Set<string>()
  let isEnrolled = false
  let sitting: Sitting | null = null
  let pending: Step | null = null

  /** A form whose answer is a redirection; the facts stand once it has come. */
  const form = (path: string, fields: Record<string, string | string[]>, facts: Fact[], then: (to: string) => void) => {
    return async (line: Line) => {
      ledger.sent(...facts)
      const next = await line.post(path, fields, token)
      ledger.acknowledged(...facts)
      then(next)
    }
  }

  function enrol(): Step {
    const fact: Fact = { kind: 'enrolment', key: accountId, accountId }
    return form(to.enrolment(course), {}, [fact], () => (isEnrolled = true))
  }

  function readLesson(lesson: string): Step {
    const fact: Fact = { kind: 'lesson', key: `${accountId} ${lesson}`, accountId }
    return form(to.lessonCompletion(course, lesson), {}, [fact], () => done.add(lesson))
  }

  function start(activityId: string): Step {
    return async (line) => {
      ledger.starting(accountId, activityId)
      const path = await line.post(to.attempts(course, activityId), {}, token)
      const attemptId = /^\/learn\/attempts\/([\w-]+)/.exec(path)?.[1]
      if (attemptId === undefined) throw new Error(`No attempt began: ${path}`)
      ledger.acknowledged({ kind: 'attempt', key: attemptId, accountId, activityId })
      sitting = { attemptId, activityId, questions: questionsOf(await line.get(to.attempt(attemptId), token)) }
    }
  }

  function given(question: Question, value: object): { fact: Fact; fields: Record<string, unknown> } {
    const { attemptId } = sitting!
    const { position } = question
    const { stored, fields } = answerTo(question, value)
    const fact: Fact = { kind: 'response', key: fields.id, accountId, attemptId, position, value: stored }
    return { fact, fields }
  }

  function taken(question: Question, fact: Fact): void {
    Object.assign(question, { replaces: fact.key, saved: fact.value })
  }

  function saveOne(question: Question): Step {
    const { fact, fields } = given(question, anotherValue(question, chance))
    return async (line) => {
      ledger.sent(fact)
      await line.postJson(to.attemptResponse(fact.attemptId!), { position: question.position, ...fields }, token)
      ledger.acknowledged(fact)
      taken(question, fact)
    }
  }

  function saveSome(
    questions: Question[],
    values: (question: Question) => object,
    path: string,
    more: Fact[],
    then: () => void,
  ): Step {
    const answers = questions.map((question) => ({ question, ...given(question, values(question)) }))
    const fields = Object.fromEntries(
      answers.flatMap(({ question, fields: one }) =>
        Object.entries(one).map(([name, value]) => [
          `answer.${question.position}.${name}${name === 'letters' ? '[]' : ''}`,
          (value ?? '') as string | string[],
        ]),
      ),
    )
    const confirmed: Record<string, string> = more.length > 0 ? { confirmed: 'on' } : {}
    return form(path, { ...fields, ...confirmed }, [...answers.map(({ fact }) => fact), ...more], () => {
      for (const { question, fact } of answers) taken(question, fact)
      then()
    })
  }

  function submit(values: ((question: Question) => object) | null): Step {
    const { attemptId, activityId, questions } = sitting!
    const fact: Fact = { kind: 'submission', key: attemptId, accountId, activityId }
    const answered = values === null ? [] : questions
    return saveSome(answered, values ?? (() => ({})), to.attemptSubmission(attemptId), [fact], () => {
      sitting = null
      if (knows) done.add(activityId)
    })
  }

  /** The shortest way to the certificate. */
  function nextOfOneWhoKnows(): Step {
    const lesson = way.lessons.find((one) => !done.has(one))
    if (lesson !== undefined) return readLesson(lesson)
    if (sitting === null) return start(way.quizzes.find((one) => !done.has(one)) ?? way.test)
    const keys = new Map(keysOf(databaseFile, sitting.attemptId).map((row) => [row.position, row]))
    return submit((question) => rightValue(question, keys.get(question.position)!))
  }

  function nextOfOneWhoTries(): Step {
    const lesson = way.lessons.find((one) => !done.has(one))
    if (lesson !== undefined && chance.next() < 0.2) return readLesson(lesson)
    if (sitting === null) return start(chance.oneOf(way.quizzes))
    const { attemptId, questions } = sitting
    const draw = chance.next()
    if (draw < 0.15 && questions.some((question) => question.saved !== null)) return submit(null)
    if (draw > 0.3) return saveOne(chance.oneOf(questions))
    return saveSome(
      questions,
      (question) => anotherValue(question, chance),
      to.attemptResponses(attemptId),
      [],
      () => undefined,
    )
  }

  const next = () => (!isEnrolled ? enrol() : knows ? nextOfOneWhoKnows() : nextOfOneWhoTries())
  const isFinished = () => done.has(way.test)

  async function act(line: Line): Promise<void> {
    while (!isFinished() && line.isOpen()) {
      pending ??= next()
      if (await line.carries(() => pending!(line))) pending = null
      else await wait(20)
    }
  }

  return { person, act, isFinished }
}

/** An answer as it is sent, under an id of its own, and as it must be stored. */
export function answerTo({ kind, replaces }: Question, value: object) {
  const given = 'typed' in value ? { value: value.typed } : 'letter' in value ? { value: value.letter } : value
  const fields = { id: newId(), replaces, ...given }
  return { stored: JSON.stringify({ version: 1, kind, ...value }), fields }
}

/** The questions of an attempt's page, with what the page shows as saved. */
export function questionsOf(page: Page): Question[] {
  const form = formsOf(page).find((one) => one.html.includes('name="answer.'))
  if (form === undefined) throw new Error(`No questions on ${page.path}`)
  const found = new Map<number, Question>()
  const inputs = form.html.matchAll(/<input\b[^>]*\bname="answer\.(\d+)\.(value|letters\[\])"[^>]*>/g)
  for (const [input, number = '', name] of inputs) {
    const position = Number(number)
    const kind =
      name !== 'value'
        ? 'multiple-response'
        : /type="radio"/.test(input)
          ? 'single-choice'
          : typedKind(form.html, position)
    const question = found.get(position) ?? { position, kind, options: [], replaces: null, saved: null }
    const option = isTyped(kind) ? undefined : /\bvalue="([^"]*)"/.exec(input)?.[1]
    if (option !== undefined && option !== '') question.options.push(option)
    found.set(position, question)
  }
  for (const question of found.values()) question.replaces = shownAs(form.fields, question.position)
  return [...found.values()]
}

/** A data exercise shows a table above its field; a number does not. */
function typedKind(html: string, position: number): Question['kind'] {
  const fieldset = html.split('<fieldset').find((part) => part.includes(`data-position="${position}"`)) ?? ''
  return fieldset.includes('<table') ? 'data-exercise' : 'numeric'
}

const isTyped = (kind: Question['kind']) => kind === 'numeric' || kind === 'data-exercise'

function shownAs(fields: [string, string][], position: number): string | null {
  return fields.find(([name]) => name === `answer.${position}.replaces`)?.[1] || null
}

/** Something else than what is saved: saving the same again is, rightly, nothing new. */
export function anotherValue({ kind, options, saved }: Question, chance: Chance): object {
  for (;;) {
    const letters = options.filter(() => chance.next() < 0.5).sort()
    const value = isTyped(kind)
      ? { typed: String(chance.between(1, 9999)) }
      : kind === 'single-choice'
        ? { letter: chance.oneOf(options) }
        : { letters: letters.length > 0 ? letters : [options[0]!] }
    if (JSON.stringify({ version: 1, kind, ...value }) !== saved) return value
  }
}

function rightValue({ kind }: Question, key: Omit<AskedKey, 'position'>): object {
  const sent = rightAnswer(key)
  if ('letters' in sent) return { letters: [...sent.letters].sort() }
  if (!('value' in sent)) throw new Error(`The torture's course asks no question of kind ${key.solution.kind}`)
  return isTyped(kind) ? { typed: sent.value } : { letter: sent.value }
}
