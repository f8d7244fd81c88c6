/** Finds the files of a content folder and reads them as text. Knows names and sizes, not what the texts mean. */
import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Fault } from './fault.ts'
import { largestText, limitFaults, readText } from './limit.ts'
import { idPattern } from './schemas.ts'
import { sentence, type FaultCode } from './sentences.ts'

/** A text of a course. */
export interface Source {
  /** inside the folder, with `/`: `en/words/stock-or-flow.mdx` */
  path: string
  /** as the person who ran the check would write it */
  file: string
  text: string
}

/** The files of one course, one dataset, or the glossary. */
export interface SourceFolder {
  /** name of the folder: slug of the course, name of the dataset */
  name: string
  /** as the person who ran the check would write it */
  folder: string
  sources: Source[]
  /** files that could not be read as text */
  faults: Fault[]
}

export interface ContentFolder {
  courses: SourceFolder[]
  datasets: SourceFolder[]
  glossary: SourceFolder
  faults: Fault[]
}

/** A table of figures may be larger than a text. */
const largestTable = 4 * 1024 * 1024

/** Folders of the content folder that hold no course. */
const notCourses = ['data', 'glossary']

/** @param folder path of the content folder */
export async function locateContent(folder: string): Promise<ContentFolder> {
  const shown = shownPath(folder)
  const names = (await foldersIn(folder)).filter((name) => !notCourses.includes(name))
  const wrong = names.filter((name) => !idPattern.test(name))
  const read = (name: string, ...parts: string[]) =>
    readFolder(path.join(folder, ...parts, name), path.join(shown, ...parts, name))
  return {
    courses: await Promise.all(names.filter((name) => idPattern.test(name)).map((name) => read(name))),
    datasets: await Promise.all((await foldersIn(path.join(folder, 'data'))).map((name) => read(name, 'data'))),
    glossary: await read('glossary'),
    faults: wrong.map((name) => faultAt(path.join(shown, name), 'course-folder', name)),
  }
}

/** Sub-folders by name, in order; links are not followed. */
async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(nothingThere)
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
}

function nothingThere(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return []
  throw error
}

async function readFolder(folder: string, shown: string): Promise<SourceFolder> {
  const paths = await textsBelow(folder, '')
  const read = await Promise.all(paths.map((name) => readSource(path.join(folder, name), path.join(shown, name), name)))
  return {
    name: path.basename(folder),
    folder: shown,
    sources: read.flatMap((one) => ('text' in one ? [one] : [])),
    faults: read.flatMap((one) => ('text' in one ? [] : one.faults)),
  }
}

/** Paths of all texts below a folder, in order; pictures and sound are not read here. */
async function textsBelow(folder: string, below: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true }).catch(nothingThere)
  const found = await Promise.all(
    entries.map(async (entry) => {
      const name = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.name.startsWith('.')) return []
      if (entry.isDirectory()) return textsBelow(folder, name)
      return entry.isFile() && /\.(?:mdx|md|yaml|yml|csv)$/.test(entry.name) ? [name] : []
    }),
  )
  return found.flat().sort()
}

async function readSource(full: string, file: string, name: string): Promise<Source | { faults: Fault[] }> {
  const largest = name.endsWith('.csv') ? largestTable : largestText
  const { size } = await lstat(full)
  if (size > largest) return { faults: [faultAt(file, 'too-large')] }
  const text = readText(await readFile(full))
  if (text === null) return { faults: [faultAt(file, 'not-text')] }
  const faults = name.endsWith('.csv') ? [] : limitFaults(file, text)
  return faults.length > 0 ? { faults } : { path: name, file, text }
}

function faultAt(file: string, code: FaultCode, ...words: string[]): Fault {
  return { file, line: 1, column: 1, code, message: sentence(code, ...words) }
}

/** Relative to where the command runs, if it lies below. */
function shownPath(folder: string): string {
  const relative = path.relative(process.cwd(), path.resolve(folder))
  return relative === '' || relative.startsWith('..') ? folder : relative
}
