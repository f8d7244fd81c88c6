/**
 * The server is killed (SIGKILL) at any moment under learners who save, submit and earn certificates, and sometimes again
 * while it starts. After each kill it starts by itself, and everything it had acknowledged is there, once. `npm run torture`
 * sets how often.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { minutes } from '#app/platform/clock.ts'
import { chanceFrom } from './chance.ts'
import { aSite, killUnderLoad, type TorturedSite } from './site.ts'

const rounds = Number(process.env['DARASA_TORTURE_ROUNDS'] ?? 30)
const seed = Number(process.env['DARASA_TORTURE_SEED'] ?? Date.now() % 1_000_000)
/** Then a new site: the judgement looks at all that a site holds. */
const roundsOfSite = 30
const learners = 50

let site: TorturedSite | undefined
/** the time is up: no server may be started any more */
let isOver = false
const say = (sentence: string) => process.stdout.write(`torture: ${sentence}\n`)

beforeAll(() => say(`${rounds} kills under ${learners} learners, seed ${seed}`))
afterAll(() => {
  isOver = true
  return site?.remove()
})

it(
  `nothing acknowledged is lost or doubled by ${rounds} kills`,
  async () => {
    const chance = chanceFrom(seed)
    const sum = { acknowledged: 0, certificates: 0, starts: 0 }
    let slowest = 0
    for (let round = 1; round <= rounds && !isOver; round++) {
      site ??= await aSite({ chance: chance.split(), learners })
      await killUnderLoad(site, chance)
      if (chance.next() < 0.25) await site.killStarting(chance.between(0, 2500))
      await site.start()
      expect(await site.faults(), `after kill ${round}, seed ${seed}`).toEqual([])
      slowest = Math.max(slowest, site.slowestStart())
      if (round % 10 === 0) say(`${round} kills, ${site.ledger.count()} acknowledged facts on this site`)
      if (round % roundsOfSite !== 0 && round !== rounds) continue
      sum.acknowledged += site.ledger.count()
      sum.certificates += site.certificates()
      await site.remove()
      site = undefined
    }
    say(
      `${sum.acknowledged} acknowledged facts, ${sum.certificates} certificates; slowest start after a kill ${(slowest / 1000).toFixed(1)} s`,
    )
    // In a few rounds nobody gets that far.
    if (rounds >= roundsOfSite) expect(sum.certificates).toBeGreaterThan(0)
  },
  // A hang ends it; a busy machine does not.
  minutes(5) + rounds * minutes(1),
)
