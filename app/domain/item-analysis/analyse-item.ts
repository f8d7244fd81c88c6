/**
 * How an item did. Sources: facility and discrimination, Ebel & Frisbie, Essentials of Educational Measurement (5th ed.,
 * 1991), chapter 13; the upper and lower 27 %, Kelley, Journal of Educational Psychology 30 (1939), 17–24; the point-biserial
 * correlation with the rest of the test (the item itself taken out), Henrysson, Psychometrika 28 (1963), 211–218.
 */
import { figure, type Figure } from './figure.ts'
import { correlation, mean } from './moments.ts'
import { meetingsOf, type Meeting, type Sitting } from './sitting.ts'

export interface ItemAnalysis {
  itemKey: string
  /** people who were asked it */
  n: number
  /** mean of marks over marks, 0 (nobody) to 1 (everybody) */
  facility: Figure
  /** facility in the upper 27 % by the rest of the test, less that in the lower 27 %: −1 to 1 */
  upperLower: Figure
  /** correlation of the item with the rest of the test, −1 to 1 */
  pointBiserial: Figure
  /** how many left it open */
  omitted: number
  /** mean of those whose time is known */
  seconds: Figure
  choices: Choice[]
}

/** How many took an option: of all, and of the upper and lower 27 %. A count is a fact, so it is given for few as well. */
export interface Choice {
  letter: string
  count: number
  upper: number
  lower: number
}

/** Share of people in the upper, and in the lower, group. */
const share = 0.27

/** @param letters the options, in the order of the item; empty for kinds without */
export function analyseItem(itemKey: string, letters: string[], sittings: Sitting[]): ItemAnalysis {
  const meetings = meetingsOf(itemKey, sittings)
  const compared = meetings.filter((meeting): meeting is Compared => meeting.rest !== null)
  const groups = upperAndLower(compared)
  const timed = meetings.flatMap(({ result }) => (result.seconds === null ? [] : [result.seconds]))
  return {
    itemKey,
    n: meetings.length,
    facility: figure(meetings.length, () => meanScore(meetings)),
    upperLower: figure(compared.length, () => meanScore(groups.upper) - meanScore(groups.lower)),
    pointBiserial: figure(compared.length, () => correlation(scores(compared), rests(compared))),
    omitted: meetings.filter(({ result }) => !result.isAnswered).length,
    seconds: figure(timed.length, () => mean(timed)),
    choices: letters.map((letter) => ({
      letter,
      count: takers(meetings, letter),
      upper: takers(groups.upper, letter),
      lower: takers(groups.lower, letter),
    })),
  }
}

type Compared = Meeting & { rest: number }

/** People who scored alike at the border are not told apart by chance: all who reach the border's score belong to the group. */
function upperAndLower(compared: Compared[]): { upper: Compared[]; lower: Compared[] } {
  const sorted = rests(compared).sort((a, b) => a - b)
  if (sorted.length === 0) return { upper: [], lower: [] }
  const size = Math.max(1, Math.round(sorted.length * share))
  const [low, high] = [sorted[size - 1]!, sorted[sorted.length - size]!]
  return {
    upper: compared.filter(({ rest }) => rest >= high),
    lower: compared.filter(({ rest }) => rest <= low),
  }
}

const scores = (meetings: Meeting[]) => meetings.map(({ score }) => score)
const rests = (compared: Compared[]) => compared.map(({ rest }) => rest)
const meanScore = (meetings: Meeting[]) => mean(scores(meetings))
const takers = (meetings: Meeting[], letter: string) =>
  meetings.filter(({ result }) => result.chosen.includes(letter)).length
