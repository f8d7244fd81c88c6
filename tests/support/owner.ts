/**
 * The person whose record nobody else may see. Whatever is hers bears a mark that stands nowhere else; she has finished
 * the course, holds its certificate, has an attempt open and a second device.
 */
import { to } from '#app/addresses.ts'
import { assessmentIds } from '#app/courseware/course-file.ts'
import { reportNumber } from '#app/domain/help/report.ts'
import { listed } from './database-file.ts'
import { filledCard } from './commands.ts'
import { keysOf, rightAnswer, type Sent } from './keys.ts'
import { addDevice, addGrant, addPerson, type SignedInPerson } from './people.ts'
import type { TestServer } from './server.ts'
import { aVisitor, filled, formsOf, type Fields, type Form, type Page, type Visitor } from './visitor.ts'
import { lessonIds, wholeCourse } from './whole-course.ts'

export const courseSlug = 'migration-data'
export const lessonId = 'who-is-a-migrant'
const worksheetId = 'country-card'
const scenarioId = 'one-number'
const surveyId = 'opinion'

export interface Owner extends SignedInPerson {
  /** what the form of a check is sent; its ids are used up */
  check: Fields
  /** position of the question of the open attempt that asks for a number */
  numberAt: number
  /** values of the parameters in addresses that lead to what is hers */
  params: Record<string, string>
  /** what nobody else may read, by what it is */
  canaries: typeof marks & { openAttemptId: string; credentialId: string; sessionId: string; handInId: string }
}

const marks = {
  name: 'Zawadi Canary-Mwangi',
  email: 'zawadi.canary@example.org',
  institution: 'Canary Office of Statistics',
  device: 'Canary browser on a lighthouse',
  'answer of the check': '161803.3988',
  'answer of the attempt': '271828.1828',
  'answer of the open attempt': '314159.2653',
  'answer of the worksheet': 'Canary people of the islands',
}

const trainer = { role: 'trainer', scopeKind: 'centre', scopeId: 'centre' } as const

export async function anOwner(server: TestServer): Promise<Owner> {
  const { databaseFile, url } = server
  const { name, email, institution } = marks
  const person = addPerson(databaseFile, { name, email, institution })
  const learner = aVisitor(url, { session: person.token })
  const check = await readLessons(learner)
  const { attemptId } = await untilAsked(learner, databaseFile, {
    quiz: 'quiz-1',
    mark: marks['answer of the attempt'],
  })
  await learner.post(to.attemptSubmission(attemptId))
  for (const activity of assessmentIds(wholeCourse(courseSlug)).filter((id) => id !== 'quiz-1')) {
    const attempt = await begin(learner, activity)
    await answer(learner, attempt, rightAnswers(databaseFile, attempt.id))
    await learner.post(to.attemptSubmission(attempt.id))
  }
  const open = await untilAsked(learner, databaseFile, { quiz: 'quiz-2', mark: marks['answer of the open attempt'] })
  const credentialId = await certificateOf(learner)
  const sessionId = addDevice(databaseFile, person, marks.device).sessionId
  await learner.post(to.handIns(courseSlug, worksheetId), filledCard(marks['answer of the worksheet']))
  const handInId = findText(databaseFile, 'SELECT id FROM hand_in WHERE activity_id = ?', worksheetId)
  const ids = { openAttemptId: open.attemptId, credentialId, sessionId, handInId }
  const params = {
    courseSlug,
    lessonId,
    checkId: check.id,
    activityId: 'quiz-2',
    attemptId,
    itemKey: 'card-growth',
    token: 'x'.repeat(43),
    ...ids,
  }
  const ofOperators = {
    dataset: findText(databaseFile, 'SELECT dataset FROM dataset_version WHERE dataset <> ?', ''),
    accountId: person.accountId,
    grantId: addGrant(databaseFile, addPerson(databaseFile, { name: 'Colleague' }), trainer),
    messageId: findText(databaseFile, 'SELECT id FROM outbox_message WHERE account_id = ?', person.accountId),
  }
  await report(learner)
  const reportId = findText(databaseFile, 'SELECT id FROM help_report WHERE account_id = ?', person.accountId)
  const { numberAt } = open
  return {
    ...person,
    check: check.answers,
    numberAt,
    params: { ...params, ...ofOperators, reportId, number: reportNumber(reportId) },
    canaries: { ...marks, ...ids },
  }
}

/** Tells by the form of help that something is wrong. */
async function report(learner: Visitor): Promise<void> {
  const form = formsOf(await learner.get(to.help())).find(({ html }) => html.includes('name="text"'))
  await learner.post(to.help(), { ...Object.fromEntries(form?.fields ?? []), text: 'A chart is empty.' })
}

/** @returns the check in the first lesson whose number is answered with a mark, and what its form was sent */
async function readLessons(learner: Visitor): Promise<{ id: string; answers: Fields }> {
  await learner.post(to.enrolment(courseSlug))
  const page = await learner.get(to.lesson(courseSlug, lessonId))
  const form = formsOf(page).find(({ html }) => html.includes('inputMode="decimal"'))
  if (form === undefined) throw new Error(`No check of ${lessonId} asks for a number`)
  const answers = filled(form, marks['answer of the check'])
  await learner.post(form.action, answers)
  for (const id of lessonIds(wholeCourse(courseSlug))) await learner.post(to.lessonCompletion(courseSlug, id))
  return { id: /\/checks\/([\w-]+)\//.exec(form.action)?.[1] ?? '', answers }
}

/** Takes a quiz, again and again, until it asks for a number, which is answered with a mark; that attempt stays open. */
async function untilAsked(learner: Visitor, databaseFile: string, { quiz, mark }: { quiz: string; mark: string }) {
  for (let tries = 0; tries < 40; tries++) {
    const attempt = await begin(learner, quiz)
    const answers = rightAnswers(databaseFile, attempt.id)
    const number = keysOf(databaseFile, attempt.id).find(({ solution }) => solution.kind === 'numeric')
    if (number) answers[`answer.${number.position}.value`] = mark
    await answer(learner, attempt, answers)
    if (number) return { attemptId: attempt.id, numberAt: number.position }
    await learner.post(to.attemptSubmission(attempt.id))
  }
  throw new Error(`${quiz} never asked for a number`)
}

interface Begun {
  id: string
  form: Form
}

async function begin(learner: Visitor, activity: string): Promise<Begun> {
  const page = await learner.post(to.attempts(courseSlug, activity))
  return { id: page.path.split('/').at(-1) ?? '', form: answerForm(page) }
}

async function answer(learner: Visitor, { form }: Begun, answers: Fields): Promise<void> {
  await learner.post(form.action, { ...Object.fromEntries(form.fields), ...answers })
}

function rightAnswers(databaseFile: string, attemptId: string): Fields {
  const fields = keysOf(databaseFile, attemptId).flatMap(({ position, ...asked }) =>
    fieldsOf(position, rightAnswer(asked)),
  )
  return Object.fromEntries(fields)
}

function fieldsOf(position: number, right: Sent): [string, string | string[]][] {
  if ('letters' in right) return [[`answer.${position}.letters[]`, right.letters]]
  if ('value' in right) return [[`answer.${position}.value`, right.value]]
  return Object.entries(right.parts).map(([place, answer]) => [`answer.${position}.parts.${place}`, answer])
}

function answerForm(page: Page): Form {
  const form = formsOf(page).find(({ html }) => html.includes('name="answer.'))
  if (form === undefined) throw new Error(`No answers on ${page.path}: ${page.status} ${page.body.slice(0, 2000)}`)
  return form
}

async function certificateOf(learner: Visitor): Promise<string> {
  const { body, path } = await learner.get(to.certificates())
  const number = /\/certificates\/([0-9A-Z]{26})/.exec(body)?.[1]
  if (number === undefined) throw new Error(`No certificate on ${path}`)
  return number
}

/** Null where it is a quiz or a test. */
function activityOf(path: string): string | null {
  if (path.includes('/scenarios/')) return scenarioId
  if (path.includes('/surveys/')) return surveyId
  return path.includes('/worksheets/') ? worksheetId : null
}

/** The address of a route, leading to what is hers. */
export function addressOf({ path }: { path: string }, { params }: Owner): string {
  const attemptId = path.endsWith('/result') ? params['attemptId'] : params['openAttemptId']
  const activityId = activityOf(path) ?? params['activityId']
  const values: Record<string, string | undefined> = { ...params, attemptId, activityId, '*': 'no/such/page' }
  return `/${path}`.replace(/:(\w+)|\*/g, (_, name: string | undefined) => encodeURI(values[name ?? '*'] ?? ''))
}

/** The first text that a question to the database is answered with. */
function findText(databaseFile: string, sql: string, value: string): string {
  const [text] = listed<string>(databaseFile, sql, value)
  if (text === undefined) throw new Error(`Nothing found by ${sql}`)
  return text
}
