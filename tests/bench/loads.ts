/** What is asked of the server: for each kind of request, what each of those who ask does over and over. */
import { to } from '#app/addresses.ts'
import type { Chance } from '#tests/torture/chance.ts'
import { anotherValue } from '#tests/torture/learner.ts'
import { course } from './content.ts'
import { empty } from './empty-addresses.ts'
import type { Ask, Deed, Line } from './line.ts'
import { saveOne } from './saving.ts'
import { answersForm, openPage, people, start, type Sitting, type World } from './world.ts'

export const loadIds = [
  'empty-json',
  'empty-command',
  'catalogue',
  'course-page',
  'lesson',
  'my-courses',
  'verification',
  'save',
  'save-in-crowd',
  'submit-in-crowd',
  'test-with-script',
  'test-without-script',
] as const
export type LoadId = (typeof loadIds)[number]

export interface Load {
  id: LoadId | 'floor'
  /** one of each person who asks */
  deeds: Deed[]
  /** how often a round */
  count: number
}

export const requestsARound = 160
export const sittingsARound = people

export function makeLoads(world: World, chance: Chance): { floor: Load; loads: Load[] } {
  const everybody = (deedOf: (person: number) => Deed) => Array.from({ length: people }, (_, person) => deedOf(person))
  const reading = (pathOf: (turn: number) => string) => everybody((person) => asking(world.readers[person]!, pathOf))
  const requests = (id: Load['id'], deeds: Deed[]): Load => ({ id, deeds, count: requestsARound })
  const sittings = (id: LoadId, deed: Deed): Load => ({ id, deeds: everybody(() => deed), count: sittingsARound })
  const taken = () => world.sitters.pop() ?? outOfSitters()
  const sending = (ask: Omit<Ask, 'token'>) =>
    everybody((person) => async (line) => void (await line.ask({ ...ask, token: world.readers[person]! })))
  return {
    floor: requests(
      'floor',
      reading(() => empty.document),
    ),
    loads: [
      requests('empty-json', sending({ path: empty.json, json: {} })),
      requests('empty-command', sending({ path: empty.command, form: new URLSearchParams() })),
      requests(
        'catalogue',
        reading(() => to.catalogue()),
      ),
      requests(
        'course-page',
        reading(() => to.course(course)),
      ),
      requests(
        'lesson',
        reading((turn) => to.lesson(course, world.lessons[turn % world.lessons.length]!)),
      ),
      requests(
        'my-courses',
        reading(() => to.myCourses()),
      ),
      requests(
        'verification',
        everybody(() => verifying(world)),
      ),
      requests(
        'save',
        everybody((person) => saving(world.savers[person]!, chance.split())),
      ),
      requests(
        'save-in-crowd',
        everybody((person) => saving(ofPerson(world.crowd, person), chance.split())),
      ),
      sittings('submit-in-crowd', async (line) => submitSaved(line, world.ready.pop() ?? outOfSitters())),
      sittings('test-with-script', async (line) => sitWithScript(line, taken(), chance)),
      sittings('test-without-script', async (line) => sitWithoutScript(line, taken(), chance)),
    ],
  }
}

/** Every eighth of them: nobody waits for what another has just saved. */
function ofPerson(sittings: Sitting[], person: number): Sitting[] {
  return sittings.filter((_, at) => at % people === person)
}

function outOfSitters(): never {
  throw new Error('More sittings are asked for than learners were made')
}

/** @param pathOf address of the n-th request */
function asking(token: string, pathOf: (turn: number) => string): Deed {
  let turn = 0
  return async (line) => void (await line.ask({ path: pathOf(turn++), token }))
}

/** Anybody with a certificate in hand. */
function verifying({ credentials }: World): Deed {
  let turn = 0
  return async (line) => void (await line.ask({ path: to.verify(credentials[turn++ % credentials.length]!.id) }))
}

/** One answer after another, each another than what is saved, in one sitting after another. */
function saving(sittings: Sitting[], chance: Chance): Deed {
  let turn = 0
  return async (line) => {
    const sitting = sittings[turn % sittings.length]!
    const question = sitting.questions[Math.floor(turn++ / sittings.length) % sitting.questions.length]!
    await saveOne(line, sitting, question, chance)
  }
}

/** Starts, answers question after question, submits, reads the result: 14 requests. */
async function sitWithScript(line: Line, token: string, chance: Chance): Promise<void> {
  const sitting = await start(line, token)
  for (const question of sitting.questions) await saveOne(line, sitting, question, chance)
  // The page's script keeps the form up to date: what is submitted is what was saved.
  const form = answersForm(sitting.page).fields.map(([name, value]): [string, string] => {
    const [, position = '', what] = name.split('.')
    const question = sitting.questions.find((one) => one.position === Number(position))
    return what === 'replaces' && question ? [name, question.replaces ?? ''] : [name, value]
  })
  const given = sitting.questions.flatMap(({ position, saved }) => fieldsOf(position, JSON.parse(saved!) as object))
  await submit(line, sitting, [...form.filter(([name]) => !isAnswer(name)), ...given])
}

/** What the form carries once everything is saved: nothing is new, all of it is graded. */
async function submitSaved(line: Line, { token, attemptId }: Sitting): Promise<void> {
  const form = new URLSearchParams({ confirmed: 'on' })
  const { location } = await line.ask({ path: to.attemptSubmission(attemptId), token, form })
  if (!location.includes('/result')) throw new Error(`Submitting led to ${location}`)
}

/** Starts, answers and presses "Save answers for each question, submits, reads the result: 24 requests. */
async function sitWithoutScript(line: Line, token: string, chance: Chance): Promise<void> {
  const sitting = await start(line, token)
  let { page } = sitting
  for (const question of sitting.questions) {
    const own = (name: string) => isAnswer(name) && name.startsWith(`answer.${question.position}.`)
    const typed = answersForm(page).fields.filter(([name]) => !own(name))
    const given = fieldsOf(question.position, anotherValue(question, chance))
    const form = new URLSearchParams([...typed, ...given])
    const { location } = await line.ask({ path: to.attemptResponses(sitting.attemptId), token, form })
    page = await openPage(line, token, location)
  }
  await submit(line, sitting, answersForm(page).fields)
}

async function submit(line: Line, { token, attemptId }: Sitting, fields: [string, string][]): Promise<void> {
  const form = new URLSearchParams(fields)
  const { location } = await line.ask({ path: to.attemptSubmission(attemptId), token, form })
  if (!location.includes('/result')) throw new Error(`Submitting led to ${location}`)
  await line.ask({ path: location, token })
}

const isAnswer = (name: string) => /\.(value|letters\[\])$/.test(name)

function fieldsOf(position: number, value: object): [string, string][] {
  const given = value as { typed?: string; letter?: string; letters?: string[] }
  if (given.letters) return given.letters.map((letter) => [`answer.${position}.letters[]`, letter])
  return [[`answer.${position}.value`, given.letter ?? given.typed ?? '']]
}
