/**
 * Brings the content folder into the database: what has changed is built, checked and published; what is unchanged costs
 * a hash; what has a fault is refused, and the edition that learners have stays.
 */
import { buildCourse } from '#app/courseware/build-course.server.ts'
import type { BuiltCourse } from '#app/courseware/built-course.ts'
import { cachedCompiler, type CompileCache } from '#app/courseware/compile-cache.server.ts'
import { hashCourse } from '#app/courseware/content-hash.ts'
import { formatFault, refused, sortFaults, type Checked, type Fault } from '#app/courseware/fault.ts'
import { locateContent, type ContentFolder, type SourceFolder } from '#app/courseware/locate-content.server.ts'
import { optionOrderFaults } from '#app/courseware/option-order.ts'
import { readShared, type SharedContent } from '#app/courseware/shared-sources.ts'
import type { Db } from '#app/data/database.server.ts'
import {
  insertContentImport,
  insertEdition,
  listPublishedCourses,
  listPublishedOptions,
  type PublishedCourse,
} from '#app/data/editions.server.ts'
import { silentLog, type Log } from '#app/platform/log.server.ts'

export interface ImportContext {
  /** may write */
  db: Db
  now(): string
  newId(): string
  log?: Log
  /** keeps compiled texts between starts, so that one changed lesson compiles alone */
  cache?: CompileCache
}

type Outcome = 'unchanged' | 'published' | 'refused'

export interface CourseReport {
  slug: string
  outcome: Outcome
  /** number of the edition that is current now; null when there is none */
  edition: number | null
}

export interface ImportReport {
  /** refused as soon as one course is; the others are published all the same */
  outcome: Outcome
  courses: CourseReport[]
  /** texts that had to be compiled */
  compiled: number
  faults: Fault[]
}

export async function importContent(ctx: ImportContext, contentFolder: string): Promise<ImportReport> {
  const content = await locateContent(contentFolder)
  const shared = readShared(content)
  const published = await listPublishedCourses(ctx.db)
  const report = shared.ok
    ? await importCourses(ctx, content, shared.value, published)
    : nothingImported(content, published, shared.faults)
  report.faults = sortFaults([...content.faults, ...report.faults])
  report.outcome = overall(report)
  await record(ctx, report)
  return report
}

function nothingImported(
  content: ContentFolder,
  published: Map<string, PublishedCourse>,
  faults: Fault[],
): ImportReport {
  const courses = content.courses.map(({ name }): CourseReport => {
    return { slug: name, outcome: 'refused', edition: published.get(name)?.number ?? null }
  })
  return { outcome: 'refused', courses, compiled: 0, faults }
}

async function importCourses(
  ctx: ImportContext,
  content: ContentFolder,
  shared: SharedContent,
  published: Map<string, PublishedCourse>,
): Promise<ImportReport> {
  const compiler = cachedCompiler(shared, ctx.cache)
  const slugs = content.courses.map((course) => course.name)
  const report: ImportReport = { outcome: 'unchanged', courses: [], compiled: 0, faults: [] }
  try {
    for (const folder of content.courses) {
      const current = published.get(folder.name)
      if (isUnchanged(folder, shared, current)) {
        report.courses.push({ slug: folder.name, outcome: 'unchanged', edition: current!.number })
        continue
      }
      const built = await withPublishedOrder(ctx, current, await buildCourse(folder, { shared, slugs, ...compiler }))
      const number = built.ok ? await publish(ctx, built.value) : (current?.number ?? null)
      report.courses.push({ slug: folder.name, outcome: built.ok ? 'published' : 'refused', edition: number })
      if (!built.ok) report.faults.push(...built.faults)
    }
  } finally {
    await compiler.close()
  }
  return { ...report, compiled: compiler.compiled() }
}

function isUnchanged(folder: SourceFolder, shared: SharedContent, current: PublishedCourse | undefined): boolean {
  return folder.faults.length === 0 && current?.contentHash === hashCourse(folder, shared)
}

async function withPublishedOrder(
  ctx: ImportContext,
  current: PublishedCourse | undefined,
  built: Checked<BuiltCourse>,
): Promise<Checked<BuiltCourse>> {
  if (!built.ok || !current) return built
  const options = await listPublishedOptions(ctx.db, current.editionId, built.value.structure.firstLanguage)
  const faults = optionOrderFaults(built.value, options)
  return faults.length > 0 ? refused(faults) : built
}

async function publish(ctx: ImportContext, course: BuiltCourse): Promise<number> {
  const ids = { courseId: ctx.newId(), editionId: ctx.newId() }
  const edition = { ...course, ...ids, publishedAt: ctx.now(), author: 'files' }
  return ctx.db.transaction().execute((tx) => insertEdition(tx, edition))
}

function overall({ faults, courses }: ImportReport): Outcome {
  if (faults.length > 0) return 'refused'
  return courses.some((course) => course.outcome === 'published') ? 'published' : 'unchanged'
}

async function record(ctx: ImportContext, { outcome, courses, faults }: ImportReport): Promise<void> {
  const log = ctx.log ?? silentLog
  log.write(outcome === 'refused' ? 'warn' : 'info', 'content.imported', { outcome, count: faults.length })
  if (outcome === 'unchanged') return
  const report = JSON.stringify({ version: 1, courses, faults: faults.map(formatFault) })
  await insertContentImport(ctx.db, { id: ctx.newId(), at: ctx.now(), outcome, report })
}
