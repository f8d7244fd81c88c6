/**
 * Everything a learner may fetch and send before she submits: pages and their data, answers saved one by one and by form,
 * what is refused, and the files of the build. A round ends as it began, so that two rounds can be compared.
 */
import { readdirSync } from 'node:fs'
import { to } from '#app/addresses.ts'
import { assessmentIds } from '#app/courseware/course-file.ts'
import { newId } from '#app/platform/ids.ts'
import { formsOf, linksOf, type Fields, type Form, type Page, type Visitor } from './visitor.ts'
import { lessonIds, wholeCourse } from './whole-course.ts'

export const course = 'migration-data'
const lessons = lessonIds(wholeCourse(course))
/** The test that `every-kind.ts` adds. */
const ownWords = 'own-words'

/** An attempt of a learner, or a check in a lesson: where its questions stand, and where answers go. */
interface Asked {
  page: string
  /** address its form is sent to, as the form says */
  action: string
  /** takes one answer as JSON */
  one: string
  /** takes the whole form: refuses, or asks once more, while a question is open */
  all: string
}

/** Begins the quiz and the test. @returns everything that asks this learner something */
export async function beginEverything(learner: Visitor): Promise<Asked[]> {
  await learner.post(to.enrolment(course))
  const asked: Asked[] = []
  for (const activity of [...assessmentIds(wholeCourse(course)), ownWords]) {
    const { path, body } = await learner.post(to.attempts(course, activity))
    const id = /^\/learn\/attempts\/([\w-]+)$/.exec(path)?.[1]
    if (id === undefined) throw new Error(`${activity} did not begin: ${body}`)
    asked.push({
      page: path,
      action: to.attemptResponses(id),
      one: to.attemptResponse(id),
      all: to.attemptSubmission(id),
    })
  }
  for (const lesson of lessons) {
    const page = await learner.get(to.lesson(course, lesson))
    for (const { action } of formsOf(page)) {
      const id = /\/checks\/([\w-]+)\/submission$/.exec(action)?.[1]
      if (id !== undefined) asked.push({ page: page.path, action, one: to.checkResponses(course, id), all: action })
    }
  }
  return asked
}

/** One round of all of it; what came is in `learner.answers`. */
export async function tryEverything(learner: Visitor, asked: Asked[]): Promise<void> {
  for (const one of asked) {
    await answerOneByOne(learner, one)
    await sendForm(learner, one)
    await provokeRefusals(learner, one)
  }
  await learner.postJson(to.place(course), { activityId: lessons[0], fragment: '' })
  await readPages(
    learner,
    asked.map(({ page }) => page),
  )
  for (const file of readdirSync('build/remix/client/assets')
    .filter((name) => /\.(js|css|svg)$/.test(name))
    .sort())
    await learner.get(`/assets/${file}`)
}

/** Every page that a page of the course links to; each as page and as data. */
async function readPages(learner: Visitor, starts: string[]): Promise<void> {
  const known = new Set([to.myCourse(course), ...starts])
  for (const address of known) {
    const page = await learner.get(address)
    await learner.get(`${address.split('?')[0]}.data`)
    for (const link of linksOf(page)) if (/^\/(learn|courses)\b/.test(link)) known.add(link)
  }
}

/** Each option of each question in turn, as the script of the page would send them; the last question is left open. */
async function answerOneByOne(learner: Visitor, { page, action, one }: Asked): Promise<void> {
  const form = formTo(action, await learner.get(page))
  for (const question of questionsOf(form).slice(0, -1)) {
    let replaces = question.replaces
    for (const value of question.values) {
      const body = { position: question.position, id: newId(), replaces, ...value }
      const answer = await learner.postJson(one, { ...body, ...attemptOf(form) })
      if (answer.status !== 200) throw new Error(`${one} answered ${answer.status}: ${answer.body}`)
      replaces = (JSON.parse(answer.body) as { id: string | null }).id
    }
  }
}

/** The form as a browser sends it: refused, or asked once more, for the question that is open. */
async function sendForm(learner: Visitor, { page, action, all }: Asked): Promise<void> {
  const form = formTo(action, await learner.get(page))
  const fields: Fields = {}
  for (const [name, value] of form.fields)
    fields[name] = name.endsWith('[]') ? [fields[name] ?? [], value].flat() : value
  const answer = await learner.post(all, fields)
  if (answer.status !== 422 && answer.path !== all)
    throw new Error(`${all} did not ask once more: ${answer.status} ${answer.path}`)
}

async function provokeRefusals(learner: Visitor, { page, action, one, all }: Asked): Promise<void> {
  const form = formTo(action, await learner.get(page))
  const id = '018f0000-0000-7000-8000-000000000001'
  const choice = questionsOf(form).find(({ values: [first] }) => isChoice(first!))
  const bodies = [
    { position: choice?.position, id, replaces: null, value: 'z', letters: ['z'], ...attemptOf(form) },
    { position: 99, id, replaces: null, value: 'a', ...attemptOf(form) },
    { position: 1 },
  ]
  for (const body of bodies) expectStatus(await learner.postJson(one, body), 400)
  expectStatus(await learner.post(all, { ...Object.fromEntries(form.fields), solution: '1' }), 400)
  expectStatus(await learner.get(`${page}?solution=1`), 400)
  expectStatus(await learner.get(`${page}-no-such`), 404)
}

function isChoice(value: Value): boolean {
  return 'letters' in value || ('value' in value && /^[a-z]$/.test(value.value))
}

function expectStatus(page: Page, status: number): void {
  if (page.status !== status) throw new Error(`${page.path} answered ${page.status}, not ${status}: ${page.body}`)
}

function formTo(action: string, page: Page): Form {
  const form = formsOf(page).find((one) => one.action === action)
  if (form === undefined) throw new Error(`${page.path} has no form to ${action}: ${page.status}`)
  return form
}

function attemptOf({ fields }: Form): { attempt?: number } {
  const attempt = fields.find(([name]) => name === 'attempt')?.[1]
  return attempt === undefined ? {} : { attempt: Number(attempt) }
}

type Value = { value: string } | { letters: string[] } | { parts: Record<string, string> }

interface Question {
  position: number
  replaces: string | null
  /** every answer that can be given; of what is typed, or answered in parts, some */
  values: Value[]
}

interface Field {
  tag: string
  position: number
  name: string
  /** of a list: its options */
  inside: string
}

function questionsOf(form: Form): Question[] {
  const replaced = new Map(form.fields)
  const fields = fieldsOf(form)
  return [...new Set(fields.map(({ position }) => position))].map((position) => {
    const own = fields.filter((field) => field.position === position)
    return { position, values: valuesOf(own), replaces: replaced.get(`answer.${position}.replaces`) || null }
  })
}

const element =
  /(<(?:input|select|textarea)\b[^>]*\bname="answer\.(\d+)\.(value|letters\[\]|parts\.\d+)"[^>]*>)((?:<option[\s\S]*?<\/select>)?)/g

function fieldsOf({ html }: Form): Field[] {
  return Array.from(html.matchAll(element), ([, tag = '', position, name = '', inside = '']) => {
    return { tag, position: Number(position), name, inside }
  })
}

function valuesOf(own: Field[]): Value[] {
  const [first] = own
  if (first!.name.startsWith('parts.'))
    return [0, 1].map((turn) => ({
      parts: Object.fromEntries(own.map((field) => [field.name.split('.')[1]!, givenPart(field, turn)])),
    }))
  if (/inputmode="decimal"/i.test(first!.tag)) return ['42', '1,5'].map((value) => ({ value }))
  if (!/type="(radio|checkbox)"/.test(first!.tag)) return ['some words', 'other words'].map((value) => ({ value }))
  const letters = own.map(({ tag }) => /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '')
  return first!.name === 'value'
    ? letters.map((value) => ({ value }))
    : [...letters.map((letter) => ({ letters: [letter] })), { letters }]
}

/** Words into a gap; of a list the first thing that may be chosen, and the last. */
function givenPart({ inside }: Field, turn: number): string {
  const choices = Array.from(inside.matchAll(/<option\b[^>]*\bvalue="([^"]+)"/g), ([, value]) => value!)
  return (turn === 0 ? choices[0] : choices.at(-1)) ?? ['word', 'another'][turn]!
}
