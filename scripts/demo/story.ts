/** How learners fare in the demo world, and when it happens: plain data. Days count from the first, at midnight UTC. */

/** The story ends with the midnight before it is told: nothing in it lies in the future. */
export const storyDays = 60

export type Fate =
  | 'passed'
  | 'passed-second'
  | 'passed-third'
  | 'failed'
  | 'used-up'
  | 'going'
  | 'middle'
  | 'beginning'
  | 'enrolled'
  | 'signed-up'
  | 'unconfirmed'
  | 'withdrew'
  | 'came-back'
  | 'suspended'

export interface Story {
  /** opened the link of the mail */
  confirms: boolean
  enrols: boolean
  /** how much of what comes before the final test is done: shares of its activities, from and to */
  share: [number, number]
  /** attempts at the final test, once all before it is done */
  tests: ('passed' | 'failed')[]
  /** a quiz is open at the end, two of its answers saved */
  leavesQuizOpen?: boolean
  leaves?: 'for-good' | 'for-a-while'
  /** began late: still at it when the story ends */
  isRecent?: boolean
  /** share of answers she knows when nothing depends on them: checks, and the first go at a quiz */
  knows: number
}

const whole: Story = { confirms: true, enrols: true, share: [1, 1], tests: ['passed'], knows: 0.85 }
const part: Story = { ...whole, share: [0.4, 0.8], tests: [], knows: 0.75 }

export const stories: Record<Fate, Story> = {
  passed: whole,
  'passed-second': { ...whole, tests: ['failed', 'passed'], knows: 0.75 },
  'passed-third': { ...whole, tests: ['failed', 'failed', 'passed'], knows: 0.65 },
  failed: { ...whole, tests: ['failed'], knows: 0.65 },
  'used-up': { ...whole, tests: ['failed', 'failed', 'failed'], knows: 0.6 },
  going: { ...part, leavesQuizOpen: true, isRecent: true },
  middle: part,
  beginning: { ...part, share: [0.1, 0.3], isRecent: true },
  enrolled: { ...part, share: [0, 0], isRecent: true },
  'signed-up': { ...part, enrols: false, share: [0, 0], isRecent: true },
  unconfirmed: { ...part, confirms: false, enrols: false, share: [0, 0], isRecent: true },
  withdrew: { ...part, share: [0.2, 0.5], leaves: 'for-good' },
  'came-back': { ...part, share: [0.5, 0.8], leaves: 'for-a-while' },
  suspended: { ...part, share: [0.2, 0.4] },
}

/** The day on which a group begins; whoever learns alone begins between two days. */
export const beginnings = { ministry: 8, office: 29, alone: [3, 36], recent: [34, 54] } as const

/** A way through the course takes so many days, from and to; the end of the story cuts none short that leads to a test. */
export const wayDays = [12, 26] as const

/** The centre at work. */
export const centreDays = { opens: 0, staffSignsUp: 1, rolesGranted: 1, accountClosed: 58, tries: 59 }
