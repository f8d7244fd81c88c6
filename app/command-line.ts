/** The operator's commands beside the server: `npm run backup`, `npm run restore`. One sentence for whatever goes wrong. */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { DatabaseUnusable } from '#app/data/database.server.ts'
import { backUp } from '#app/operate/back-up.server.ts'
import { BackupUnusable } from '#app/operate/backup-archive.server.ts'
import { listBackups, pruneBackups } from '#app/operate/list-backups.server.ts'
import { restoreBackup } from '#app/operate/restore-backup.server.ts'
import { NotAFile } from '#app/operate/site-files.server.ts'
import { NameTooLong } from '#app/platform/archive.server.ts'
import { systemClock } from '#app/platform/clock.ts'
import { readSettings, WrongSetting } from '#app/platform/env.server.ts'
import { newId } from '#app/platform/ids.ts'

type Environment = Record<string, string | undefined>
type Say = (sentence: string) => void

/** The command was given in a way it does not have; the message shows the way. */
class WrongUse extends Error {}

const commands = { backup, restore }

/**
 * @param words the command and what follows it
 * @param say receives each sentence of the outcome
 * @returns what to do instead, as one sentence; null when it is done
 */
export async function runCommand(words: string[], environment: Environment, say: Say): Promise<string | null> {
  const [name = '', ...rest] = words
  try {
    if (!isCommand(name)) throw new WrongUse(`There are the commands ${Object.keys(commands).join(' and ')}.`)
    await commands[name](rest, environment, say)
    return null
  } catch (error) {
    const sentence = sentenceOf(error)
    if (sentence === null) throw error
    return sentence
  }
}

function isCommand(name: string): name is keyof typeof commands {
  return name in commands
}

const backupUse =
  'Write: npm run backup, npm run backup FILE, npm run backup -- --keep 14, or npm run backup -- --list.'

async function backup(words: string[], environment: Environment, say: Say): Promise<void> {
  const { values, positionals } = read(words, { list: { type: 'boolean' }, keep: { type: 'string' } }, backupUse)
  const [file = null, ...others] = positionals
  const keep = values.keep === undefined ? null : Number(values.keep)
  const isWrong =
    others.length > 0 || (values.list && words.length > 1) || (keep !== null && !(keep >= 1 && keep % 1 === 0))
  if (isWrong) throw new WrongUse(backupUse)
  const settings = readSettings(environment)
  if (values.list) return list(path.join(settings.varFolder, 'backups'), say)
  const made = await backUp(settings, { file, now: systemClock.now })
  const { begunAt, rows } = made.manifest
  say(`Backed up to ${made.file} (${inMegabytes(made.bytes)}, ${inWords(rows)}), read back and whole.`)
  say(`Whatever the site had acknowledged by ${begunAt} is in it. Copy it to another machine.`)
  if (made.keysFile !== null)
    say(
      `The keys are in ${made.keysFile}: keep that file elsewhere, never beside the backup; whoever has it can act as this site.`,
    )
  if (keep === null) return
  const gone = pruneBackups(path.dirname(made.file), { keep, now: systemClock.now() })
  say(`Older ones taken away: ${gone.length === 0 ? 'none' : gone.map((one) => path.basename(one)).join(', ')}.`)
}

function list(folder: string, say: Say): void {
  const found = listBackups(folder)
  if (found.length === 0) say(`There are no backups under ${folder}; "npm run backup" makes one.`)
  for (const { file, bytes, hasKeys } of found)
    say(`${file}  ${inMegabytes(bytes)}${hasKeys ? '  (its keys lie beside it: keep them elsewhere)' : ''}`)
}

const restoreUse = 'Write: npm run restore FILE, with "-- --keys FILE" for the keys and "-- --replace" where a site is.'

async function restore(words: string[], environment: Environment, say: Say): Promise<void> {
  const { values, positionals } = read(words, { keys: { type: 'string' }, replace: { type: 'boolean' } }, restoreUse)
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new WrongUse(restoreUse)
  const { keys: keysFile = null, replace: replaces = false } = values
  const places = readSettings(environment)
  const { manifest, aside } = await restoreBackup(
    { places, now: systemClock.now, newId },
    { file: path.resolve(file), keysFile: keysFile === null ? null : path.resolve(keysFile), replaces },
  )
  say(
    `Restored to ${places.varFolder}: ${inWords(manifest.rows)}, as of ${manifest.begunAt}; what came later is not in it.`,
  )
  for (const folder of aside) say(`What was there before is in ${folder}.`)
  if (keysFile === null)
    say(
      'Keys were not restored ("-- --keys FILE" brings them): those of this place are used. Without the keys of the backup nobody with a second step can sign in; if they are lost for good, take it off everybody (npm run take-off-second-factor -- --everybody).',
    )
  say('Everybody is signed out. Start the site (npm start), sign in, and look at a course and a certificate.')
}

function read<O extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  args: string[],
  options: O,
  use: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true as const })
  } catch (cause) {
    throw new WrongUse(use, { cause })
  }
}

const told: [table: string, name: string][] = [
  ['account', 'accounts'],
  ['enrolment', 'enrolments'],
  ['response', 'responses'],
  ['credential', 'certificates'],
]

function inWords(rows: Record<string, number>): string {
  return told.map(([table, name]) => `${rows[table] ?? 0} ${name}`).join(', ')
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

function sentenceOf(error: unknown): string | null {
  const expected = [WrongUse, WrongSetting, BackupUnusable, DatabaseUnusable, NotAFile, NameTooLong]
  if (!(error instanceof Error)) return null
  if (expected.some((kind) => error instanceof kind)) return error.message
  const { code, syscall, path: place = 'a file' } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full; make room, or choose a place on another disk, and try again. Nothing was changed.'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `This user may not write or read ${place}; run the command as the user of the server.`
    default:
      if (syscall === undefined) return null
      return `The system refused (${error.message}); see that the place exists and can be written, then try again.`
  }
}
