/** The words of `npm run demo`, what it says, and where the world lies. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { DatabaseUnusable } from '#app/data/database.server.ts'
import { databaseFile, holdDatabase } from '#app/data/snapshot.server.ts'
import { systemClock } from '#app/platform/clock.ts'
import { readSettings, WrongSetting } from '#app/platform/env.server.ts'
import { ContentUnusable, makeWorld, type MadeWorld } from './make-world.ts'
import { codeLines, signInLines } from './sign-ins.ts'
import { grantees } from './staff.ts'

type Environment = Record<string, string | undefined>
type Say = (sentence: string) => void

/** The demo cannot be made; the message says what to do. */
class CannotMake extends Error {}

const use =
  'Write: npm run demo, with "-- --fresh" to make it anew, "-- --no-serve" to make it only, "-- --seed 7"; or "-- --codes".'

const signInsFile = 'sign-ins.txt'

const usualSeed = 20261125

export interface Outcome {
  /** what to do instead; null when it is done */
  sentence: string | null
  /** the environment to serve in; null when nothing is to be served */
  serve: Environment | null
  /** how to sign in: to be said last, once it is served */
  signIns: string[]
}

/** @param words what follows the command */
export async function runDemo(words: string[], environment: Environment, say: Say): Promise<Outcome> {
  try {
    const { fresh, serves, codes, seed } = readWords(words)
    const folder = path.join(readSettings(environment).varFolder, 'demo')
    if (codes) {
      showCodes(folder, say)
      return { sentence: null, serve: null, signIns: [] }
    }
    makeRoom(folder, fresh)
    const signIns = await make({ folder, seed, environment, say })
    return { sentence: null, serve: serves ? demoEnvironment(environment, folder) : null, signIns }
  } catch (error) {
    if (![CannotMake, ContentUnusable, DatabaseUnusable, WrongSetting].some((kind) => error instanceof kind))
      throw error
    return { sentence: (error as Error).message, serve: null, signIns: [] }
  }
}

const flag = { type: 'boolean' } as const
const options = { fresh: flag, 'no-serve': flag, codes: flag, seed: { type: 'string' } } as const

function readWords(args: string[]): { fresh: boolean; serves: boolean; codes: boolean; seed: number } {
  try {
    const { values } = parseArgs({ args, options })
    const seed = Number(values.seed ?? usualSeed)
    if (!Number.isSafeInteger(seed)) throw new CannotMake(use)
    return { fresh: values.fresh ?? false, serves: !values['no-serve'], codes: values.codes ?? false, seed }
  } catch (cause) {
    throw new CannotMake(use, { cause })
  }
}

/** The codes of the staff's apps at this moment. @throws CannotMake */
function showCodes(folder: string, say: Say): void {
  const file = path.join(folder, signInsFile)
  if (!existsSync(file)) throw new CannotMake('There is no demo yet; "npm run demo" makes one.')
  for (const line of codeLines(readFileSync(file, 'utf8'), systemClock.now())) say(line)
  say('Each works once, for about half a minute.')
}

/** @throws CannotMake, DatabaseUnusable while the demo is served */
function makeRoom(folder: string, isFresh: boolean): void {
  if (!existsSync(folder)) return
  const name = path.relative('.', folder)
  if (!isFresh)
    throw new CannotMake(
      `${name} holds a demo already: "DARASA_VAR=${name} npm start" serves it, "npm run demo -- --fresh" makes it anew.`,
    )
  holdDatabase(databaseFile(readSettings({ DARASA_VAR: folder }).databaseUrl)).release()
}

interface Making {
  folder: string
  seed: number
  environment: Environment
  say: Say
}

/**
 * Made aside and moved into place when it is whole, so that a making cut short leaves nothing that looks like a demo.
 * @returns how to sign in
 */
async function make({ folder, seed, environment, say }: Making): Promise<string[]> {
  const name = path.relative('.', folder)
  say(`Making the demo in ${name} (seed ${seed}); this takes about a minute …`)
  mkdirSync(path.dirname(folder), { recursive: true })
  const draft = mkdtempSync(path.join(path.dirname(folder), '.demo-'))
  const clear = () => rmSync(draft, { recursive: true, force: true })
  const interrupted = () => process.exit(130)
  process.once('exit', clear).once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    const settings = readSettings(demoEnvironment(environment, draft))
    const made = await makeWorld({ settings, seed, today: systemClock.now() })
    const lines = signInLines(settings, made.apps)
    writeFileSync(path.join(draft, signInsFile), `${lines.join('\n')}\n`, { mode: 0o600 })
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
    for (const line of countLines(made)) say(line)
    return [...lines, `This is kept in ${path.join(name, signInsFile)}; mail lies in ${path.join(name, 'mail')}.`]
  } finally {
    clear()
    process.off('exit', clear).off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}

/** Settings of another site than the demo. */
const notOfDemo = ['DATABASE_URL', 'DARASA_SECRET_FILE', 'SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL', 'TRUST_PROXY']

/** Everybody's password is printed: the demo answers on this machine alone, sends no mail, and has a database of its own. */
export function demoEnvironment(environment: Environment, folder: string): Environment {
  const others = Object.entries(environment).filter(([name]) => !notOfDemo.includes(name))
  return { ...Object.fromEntries(others), HOST: '127.0.0.1', DARASA_VAR: folder }
}

/** What was made, counted in its database. */
export function countLines({ first, until, rows }: MadeWorld): string[] {
  const count = (table: string) => rows[table] ?? 0
  const staff = grantees.length + 1
  return [
    `From ${first.slice(0, 10)} until the midnight at which ${until.slice(0, 10)} began (UTC):`,
    `${count('account')} accounts (${count('account') - staff} learners, ${staff} staff), ${count('enrolment')} enrolments, ` +
      `${count('attempt')} attempts, ${count('response')} answers, ${count('credential')} certificates, ${count('outbox_message')} mails.`,
  ]
}
