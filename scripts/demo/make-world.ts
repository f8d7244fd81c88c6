/** Makes the demo world in a folder: content, centre, staff and learners, over sixty days. */
import { listOpenCourses } from '#app/data/courses.server.ts'
import { databaseFile, inspectSnapshot } from '#app/data/snapshot.server.ts'
import { migrateToLatest } from '#app/data/database.server.ts'
import { formatFault } from '#app/courseware/fault.ts'
import { importContent } from '#app/operate/import-content.server.ts'
import { days, hours, later, type Instant } from '#app/platform/clock.ts'
import { ensureSecret, ensureVarFolder, type Settings } from '#app/platform/env.server.ts'
import { learnerLife } from './learner-life.ts'
import { playLives } from './lives.ts'
import { learners } from './people.ts'
import { granteeLife, guesserLife, operatorLife } from './staff-life.ts'
import { grantees } from './staff.ts'
import { storyDays } from './story.ts'
import { openWorld, type World } from './world.ts'

export interface DemoOptions {
  /** where it is made; the folder is new */
  settings: Settings
  /** the same seed on the same day makes the same world, but for secrets: passwords, sessions, tokens */
  seed: number
  /** the story ends with the midnight (UTC) before this instant */
  today: Instant
  /** how many learners, from the first of the list on */
  people?: number
}

export interface MadeWorld {
  first: Instant
  until: Instant
  /** keys of the staff's apps, by login */
  apps: Map<string, string>
  /** rows by table */
  rows: Record<string, number>
}

/** The content has faults and nothing of it is published. */
export class ContentUnusable extends Error {}

/** @throws ContentUnusable */
export async function makeWorld({ settings, seed, today, people = learners.length }: DemoOptions): Promise<MadeWorld> {
  const until = `${today.slice(0, 10)}T00:00:00.000Z`
  const first = later(until, -days(storyDays))
  ensureVarFolder(settings)
  ensureSecret(settings)
  const world = await openWorld(settings, { seed, begins: later(first, hours(5)) })
  try {
    await migrateToLatest(world.services.handles.writer)
    const structure = await bringCourse(world)
    const chosen = learners.slice(0, people)
    const closes = chosen.filter(({ fate }) => fate === 'suspended').map(({ login }) => login)
    const lives = [
      operatorLife(world, { first, courseSlug: structure.slug, closes }),
      ...grantees.map((member) => granteeLife(world, member, first)),
      ...chosen.map((learner) => learnerLife(world, learner, { first, structure })),
      guesserLife(world, first),
    ]
    await playLives(world, lives, until)
  } finally {
    await world.close()
  }
  return { first, until, apps: world.apps, rows: inspectSnapshot(databaseFile(settings.databaseUrl)).rows }
}

/** Publishes the content. @returns the structure of the first course, which the demo is about */
async function bringCourse({ services }: World) {
  const { handles, now, newId, settings, editions } = services
  const { faults } = await importContent({ db: handles.writer, now, newId }, settings.contentFolder)
  const [course] = await listOpenCourses(handles.reader)
  if (course === undefined) {
    const why = faults[0] === undefined ? 'it holds no course' : formatFault(faults[0])
    throw new ContentUnusable(`The content cannot be published (${why}); run "npm run content:check" and mend it.`)
  }
  return (await editions.edition(handles.reader, course.editionId)).structure
}
