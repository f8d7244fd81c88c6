/**
 * `npm run take-off-second-factor -- ADDRESS`: the way back in for an operator who lost phone and recovery codes and has no
 * colleague to ask; `-- --everybody` for a site whose secret is lost. Whoever can run it holds the machine anyway. Stop the
 * site first: one process writes at a time.
 */
import { findAccountByEmail } from '#app/data/accounts.server.ts'
import { DatabaseUnusable, migrateToLatest, openDatabase } from '#app/data/database.server.ts'
import { canonicalEmail } from '#app/domain/access/email.ts'
import { takeOffEverySecondFactor } from '#app/operate/take-off-every-second-factor.server.ts'
import { takeOffSecondFactor } from '#app/operate/take-off-second-factor.server.ts'
import { systemClock } from '#app/platform/clock.ts'
import { readSettings } from '#app/platform/env.server.ts'
import { newId } from '#app/platform/ids.ts'

/** @returns what to say; an error where nothing was done */
async function takeOff(email: string): Promise<string | Error> {
  const { writer, close } = await openDatabase(readSettings(process.env).databaseUrl)
  try {
    await migrateToLatest(writer)
    if (email === '--everybody') return await everybody({ db: writer, now: systemClock.now, newId })
    const account = await findAccountByEmail(writer, canonicalEmail(email))
    if (account === null) return new Error(`No account has the address ${email}; look for a slip in it.`)
    const parts = { db: writer, now: systemClock.now, newId }
    const done = await takeOffSecondFactor(parts, { accountId: account.id, by: null, reason: 'at-the-machine' })
    return done
      ? `The second step of ${email} is taken off. Start the site and sign in with the password.`
      : new Error(`The account ${email} has no second step.`)
  } finally {
    await close()
  }
}

async function everybody(parts: Parameters<typeof takeOffEverySecondFactor>[0]): Promise<string | Error> {
  const count = await takeOffEverySecondFactor(parts, { reason: 'secret-lost' })
  return count === 0
    ? new Error('Nobody has a second step of signing in.')
    : `The second step of ${count} account(s) is taken off; each owner is mailed. Start the site and sign in with the password.`
}

const [email] = process.argv.slice(2)
try {
  const said =
    email === undefined
      ? new Error('Say whose: npm run take-off-second-factor -- name@ministry.go.ke (or --everybody)')
      : await takeOff(email)
  if (said instanceof Error) process.exitCode = 1
  const out = said instanceof Error ? process.stderr : process.stdout
  out.write(`${said instanceof Error ? said.message : said}\n`)
} catch (error) {
  if (!(error instanceof DatabaseUnusable)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
