/** A small site on disk, as backup and restore meet it: a world's database with files and keys beside it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { insertSession } from '#app/data/sessions.server.ts'
import { completeLesson } from '#app/learn/complete-lesson.server.ts'
import type { Places } from '#app/operate/site-files.server.ts'
import { anEnrolledLearner, courseSlug, type Enrolled } from './learning.ts'
import { aWorld, type World } from './world.ts'

export interface Site extends Enrolled {
  world: World
  places: Places
  /** the same with nothing in it */
  elsewhere(name?: string): Places
  /** of the folder beside it, for backups */
  outside(name: string): string
  close(): Promise<void>
}

/** A learner is enrolled and has read a lesson; one file that was sent in, the draft of one, a mail, something made anew, and a secret. */
export async function aSite(): Promise<Site> {
  const world = await aWorld()
  const enrolled = await anEnrolledLearner(world)
  world.pass(1000)
  await completeLesson(world.ctx(enrolled.learner), { courseSlug, lessonId: 'lesson-1' })
  const session = {
    id: enrolled.learner.sessionId,
    tokenHash: 'x',
    device: 'Test browser',
    kind: 'learner' as const,
    factorAt: null,
  }
  const { handles } = world.services
  await insertSession(handles.writer, {
    ...session,
    accountId: enrolled.learner.accountId,
    factorAt: null,
    at: world.now(),
  })
  const { databaseUrl } = world.services.settings
  const places = placesIn(path.dirname(databaseUrl.slice('sqlite:'.length)))
  put(places, 'uploads/1.txt', 'A report')
  put(places, 'uploads/.2', 'half a')
  put(places, 'mail/1.txt', 'To: Amina, with a link')
  put(places, 'cache/x', 'made anew')
  put(places, 'keys/secret', 'ab'.repeat(32))
  put(places, 'keys/issuer', 'signing key')
  const folder = mkdtempSync(path.join(tmpdir(), 'darasa-outside-'))
  return {
    ...enrolled,
    world,
    places,
    elsewhere: (name = 'new') => placesIn(path.join(folder, name)),
    outside: (name) => path.join(folder, name),
    async close() {
      await world.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function placesIn(varFolder: string): Places {
  return {
    varFolder,
    databaseUrl: `sqlite:${path.join(varFolder, 'darasa.db')}`,
    secretFile: path.join(varFolder, 'keys', 'secret'),
  }
}

export function put({ varFolder }: Pick<Places, 'varFolder'>, name: string, text: string): void {
  const file = path.join(varFolder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Statements on a database file that nobody has open, past every rule of ours. */
export function change(database: string, statements: string): void {
  const raw = new BetterSqlite3(database)
  raw.exec(statements)
  raw.close()
}
