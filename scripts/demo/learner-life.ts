/** A learner of the demo, from signing up to as far as she comes. */
import { enrol } from '#app/learn/enrol.server.ts'
import { withdraw } from '#app/learn/withdraw.server.ts'
import type { Random } from '#app/domain/attempt/random.ts'
import type { CourseStructure } from '#app/domain/course/structure.ts'
import { orderedActivities, type Activity } from '#app/domain/progress/activities.ts'
import { later, minutes, type Instant } from '#app/platform/clock.ts'
import { browserOf, comeBack, confirmBy, done, mistype, signSomebodyUp } from './accounts.ts'
import { calendarOf } from './calendar.ts'
import { leaveInLesson, readLesson, sit, sitHalf, type Working } from './course-work.ts'
import type { Life } from './lives.ts'
import { playScenario } from './scenario-work.ts'
import { fillInSheet } from './sheet-work.ts'
import type { Learner } from './people.ts'
import { beginnings, stories, storyDays, wayDays, type Story } from './story.ts'
import type { World } from './world.ts'

/** Something done in one go: a lesson, a quiz, an attempt at the test. */
type Work = (work: Working) => Life

export interface Going {
  /** midnight UTC of day 0 */
  first: Instant
  structure: CourseStructure
}

export async function* learnerLife(world: World, learner: Learner, { first, structure }: Going): Life {
  const story = stories[learner.fate]
  const random = world.random(learner.login)
  const calendar = calendarOf(first, learner.country, random)
  const browser = browserOf(world, learner)
  const visits = visitsOf(tasksOf(structure, story, random), random)
  const { begins, span } = daysOf(learner, story, random)

  yield calendar.atWork(begins)
  await signSomebodyUp(world, browser, learner)
  if (!story.confirms) return
  yield after(world, 2 + random() * 30)
  const actor = await confirmBy(world, browser, learner)
  if (!story.enrols) return
  yield after(world, 1 + random() * 5)
  await enrol(world.ctx(browser, actor), { courseSlug: structure.slug })

  for (const [nth, tasks] of visits.entries()) {
    yield calendar.atWork(Math.round(begins + 1 + (nth * span) / visits.length))
    if (random() < 0.05) await mistype(world, browser, learner)
    yield after(world, 1)
    const back = await comeBack(world, browser, learner)
    if (back === null) return
    const work = { world, browser, actor: back, structure, knows: story.knows, random }
    for (const task of tasks) {
      yield after(world, 1 + random() * 4)
      yield* task(work)
    }
  }
}

function after(world: World, length: number): Instant {
  return later(world.now(), Math.round(minutes(length)))
}

/** On which day she begins, and how many days lie between one visit and the next. */
function daysOf({ group }: Learner, story: Story, random: Random): { begins: number; span: number } {
  const [from, to] = story.isRecent ? beginnings.recent : beginnings.alone
  const begins = Math.floor(group === null ? from + random() * (to - from) : beginnings[group] + random() * 2)
  // A weekend moves a visit by two days at most.
  if (story.isRecent) return { begins, span: storyDays - 2 - begins }
  const [least, most] = wayDays
  return { begins, span: Math.min(least + random() * (most - least), storyDays - 5 - begins) }
}

function tasksOf(structure: CourseStructure, { share: [least, most], ...story }: Story, random: Random): Work[] {
  const activities = orderedActivities(structure)
  const before = activities.filter((one) => one.module !== null || (one.kind === 'test' && one.test.role === 'pre'))
  const surveys = story.tests.length === 0 ? [] : (structure.surveys ?? [])
  const tests = activities.filter((one) => one.kind === 'test' && one.test.role === 'post')
  const count = Math.round(before.length * (least + random() * (most - least)))
  const tasks = before.slice(0, count).flatMap((activity) => tasksOfActivity(activity, story.knows, random))
  const next = before[count]
  if (count > 0 && next?.kind === 'lesson' && story.leaves === undefined) tasks.push(leavingIn(next.id))
  if (story.leavesQuizOpen) tasks.push(openQuiz(before, count))
  if (story.leaves !== undefined) tasks.push(leaving)
  if (story.leaves === 'for-a-while') tasks.push(comingBack, ...tasksOfActivity(before[count]!, story.knows, random))
  return [
    ...tasks,
    ...tests.flatMap(({ id }) =>
      story.tests.map(
        (goes): Work =>
          (work) =>
            sit(work, id, goes),
      ),
    ),
    ...surveys.map(
      ({ id }): Work =>
        (work) =>
          fillInSheet(work, id),
    ),
  ]
}

/** Whoever fails a quiz at first comes back to it. */
function tasksOfActivity({ kind, id }: Activity, knows: number, random: Random): Work[] {
  if (kind === 'lesson') return [(work) => readLesson(work, id)]
  if (kind === 'scenario') return [(work) => playScenario(work, id)]
  if (kind === 'worksheet') return [(work) => fillInSheet(work, id)]
  const passing: Work = (work) => sit(work, id, 'passed')
  return kind === 'quiz' && random() > knows ? [(work) => sit(work, id, 'failed'), passing] : [passing]
}

const leavingIn = (lessonId: string): Work =>
  async function* (work) {
    yield after(work.world, 5)
    await leaveInLesson(work, lessonId)
  }

/** The quiz that comes next; a quiz may be tried before its lessons are done. */
function openQuiz(activities: Activity[], done: number): Work {
  const quiz =
    activities.slice(done).find(({ kind }) => kind === 'quiz') ?? activities.findLast(({ kind }) => kind === 'quiz')
  return (work) => sitHalf(work, quiz!.id)
}

const leaving: Work = async function* ({ world, browser, actor, structure }) {
  yield after(world, 2)
  done(await withdraw(world.ctx(browser, actor), { courseSlug: structure.slug }))
}

const comingBack: Work = async function* ({ world, browser, actor, structure }) {
  yield after(world, 1)
  await enrol(world.ctx(browser, actor), { courseSlug: structure.slug })
}

/** One to three things a visit; leaving, coming back and each go at a test have a visit of their own. */
function visitsOf(tasks: Work[], random: Random): Work[][] {
  const visits: Work[][] = []
  for (let at = 0; at < tasks.length;) {
    const isLast = at >= tasks.length - 3
    const size = isLast ? 1 : 1 + Math.floor(random() * 2.4)
    visits.push(tasks.slice(at, Math.min(at + size, Math.max(at + 1, tasks.length - 3))))
    at += visits.at(-1)!.length
  }
  return visits
}
