/** `npm run rebuild-summaries`: every summary anew from the facts. Stop the site first: one process writes at a time. */
import { DatabaseUnusable, openDatabase } from '#app/data/database.server.ts'
import { rebuildSummaries } from '#app/operate/rebuild-summaries.server.ts'
import { readSettings } from '#app/platform/env.server.ts'

try {
  const { writer, close } = await openDatabase(readSettings(process.env).databaseUrl)
  const { enrolments, changed } = await rebuildSummaries(writer)
  await close()
  process.stdout.write(`${enrolments} enrolments read, ${changed} summaries mended\n`)
} catch (error) {
  if (!(error instanceof DatabaseUnusable)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
