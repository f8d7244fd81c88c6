/** Many learners at once on one site, and people who sign up meanwhile. */
import { to } from '#app/addresses.ts'
import { newId } from '#app/platform/ids.ts'
import type { Chance } from './chance.ts'
import { aLearner, wayThrough, type Learner } from './learner.ts'
import type { Ledger } from './ledger.ts'
import { aLine, type Line } from './line.ts'

interface Options {
  databaseFile: string
  ledger: Ledger
  chance: Chance
  learners: number
  /** how many of all know the answers and earn the certificate at once, from 0 to 1 */
  share?: number
  /** people who sign up in a run: each costs the server a hashed password */
  signUps?: number
}

export interface Load {
  /**
   * Everybody acts until `stop` or until the line breaks.
   * @throws when a learner got an answer that none should get
   */
  run(url: string): Running
  /** those who have passed everything */
  finished(): Learner[]
}

export interface Running {
  line: Line
  /** nothing more is sent */
  stop(): void
  /** everybody has noticed */
  ended: Promise<void>
}

export function aLoad({ databaseFile, ledger, chance, learners: count, share = 0.5, signUps = 3 }: Options): Load {
  const way = wayThrough(databaseFile)
  const make = () => aLearner({ databaseFile, ledger, way, chance: chance.split(), knows: chance.next() < share })
  const people: Learner[] = []
  const finished: Learner[] = []

  /** Goes on where they were; who has passed everything makes room for the next one. */
  async function learn(learner: Learner | undefined, line: Line): Promise<void> {
    for (let one = learner; one !== undefined && line.isOpen(); one = people.pop()) {
      await one.act(line)
      if (one.isFinished()) finished.push(one)
      else people.unshift(one)
    }
  }

  return {
    finished: () => finished,
    run(url) {
      // Now, while nobody writes: two processes that write at once are no part of the product.
      while (people.length < 2 * count) people.push(make())
      const line = aLine(url)
      const first = people.splice(0, count)
      const ended = Promise.all([...first.map((learner) => learn(learner, line)), signUp(line, ledger, signUps)]).then(
        () => {
          if (line.unexpected.length > 0) throw new Error(line.unexpected.join('\n'))
        },
      )
      // Looked at by whoever waits; until then a refusal must not end the process.
      ended.catch(() => undefined)
      return { line, ended, stop: () => line.close() }
    },
  }
}

/** One person after another. */
async function signUp(line: Line, ledger: Ledger, people: number): Promise<void> {
  for (let number = 0; number < people && line.isOpen(); number++) {
    const email = `${newId()}@example.org`
    const person = {
      certificateName: 'Peter Otieno',
      email,
      country: 'KE',
      institution: '',
      language: 'en',
      privacy: 'on',
    }
    const fact = { kind: 'sign-up' as const, key: email, accountId: email }
    ledger.sent(fact)
    const done = await line.carries(async () => {
      await line.post(to.signUp(), { ...person, password: 'three kettles under the stairs' })
      ledger.acknowledged(fact)
    })
    if (!done) return
  }
}
