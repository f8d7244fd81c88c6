/** Where mails lie that are written to files. */
import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Settings } from './env.server.ts'
import { idPattern } from './id-pattern.ts'
import { timeOfId } from './ids.ts'

type Place = Pick<Settings, 'varFolder'>

export function mailFolder({ varFolder }: Place): string {
  return path.join(varFolder, 'mail')
}

/** The text of a mail that was written to a file; null when there is none. @param id of the message, a UUIDv7 */
export async function readMailFile(place: Place, id: string): Promise<string | null> {
  if (!idPattern.test(id)) return null
  return readFile(path.join(mailFolder(place), `${id}.txt`), 'utf8').catch(() => null)
}

/** Removes mails whose message is older, drafts that a killed process left too. Other files are not ours. @returns how many */
export async function removeMailFiles(place: Place, before: string): Promise<number> {
  const names = await readdir(mailFolder(place)).catch(() => [])
  const over = names.filter((name) => {
    const id = name.replace(/^\./, '').replace(/\.txt$/, '')
    return idPattern.test(id) && timeOfId(id) < before
  })
  for (const name of over) await rm(path.join(mailFolder(place), name), { force: true })
  return over.length
}
