/**
 * `npm run contact-sheet [folder]`: every chart and table of a dataset of all lessons, in every language they are written
 * in, as on a phone of 320 px and on a screen of 720, light and dark, on one page under `.cache/contact-sheet`. Where there
 * is a Chromium, a picture of each lesson, and a list of labels that cover each other, run out of their figure or are too
 * small to read; ends with 1 when there is any.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildCourse } from '#app/courseware/build-course.server.ts'
import type { CompiledDocument, CompileJob } from '#app/courseware/compiled-document.ts'
import { makeCompiler } from '#app/courseware/compiler.server.ts'
import { formatFault, type Fault } from '#app/courseware/fault.ts'
import { locateContent } from '#app/courseware/locate-content.server.ts'
import { readShared } from '#app/courseware/shared-sources.ts'
import { directionOf } from '#app/i18n/locales.ts'
import { seconds } from '#app/platform/clock.ts'
import { buildStyles } from './build-styles.mjs'
import { findChromium } from './chromium.mjs'
import { photograph } from './figure-faults.ts'

const out = '.cache/contact-sheet'

export interface Sheet {
  /** `migration-data-en-words-that-count-stock-or-flow`, the name of its file */
  name: string
  html: string
}

const layout =
  '.row{display:flex;gap:16px;align-items:flex-start;padding:16px}.cell{flex:none;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.6 var(--sans)}' +
  '[lang|=ar].cell{line-height:1.85}.w320{width:320px;padding:16px}.w720{width:720px;padding:29px}'
const { css } = await buildStyles({ minify: true })

const say = (sentence: string) => process.stdout.write(`${sentence}\n`)
const { sheets, faults } = await makeSheets(process.argv[2] ?? 'content')
for (const fault of faults) say(formatFault(fault))
const files = keep(sheets)
say(`${sheets.length} lessons with figures: ${path.join(out, 'index.html')}`)
const chromium = await findChromium(say)
const found = chromium === null ? [] : await photograph(chromium, files)
for (const line of found) say(line)
process.exitCode = faults.length > 0 || found.length > 0 ? 1 : 0

/** What compiles is shown, even where the course as a whole has a fault. */
async function makeSheets(folder: string): Promise<{ sheets: Sheet[]; faults: Fault[] }> {
  const content = await locateContent(folder)
  const shared = readShared(content)
  if (!shared.ok) return { sheets: [], faults: shared.faults }
  // Nothing is published here: a machine under load may take its time.
  const compiler = makeCompiler(shared.value, seconds(60))
  const made: { sheets: Sheet[]; faults: Fault[] } = { sheets: [], faults: [...content.faults] }
  const compile = async (job: CompileJob) => {
    const compiled = await compiler.compile(job)
    if (compiled.ok) made.sheets.push(...sheetsOf(job, compiled.value))
    return compiled
  }
  const slugs = content.courses.map((course) => course.name)
  for (const course of content.courses) {
    const built = await buildCourse(course, { shared: shared.value, slugs, compile })
    if (!built.ok) made.faults.push(...built.faults)
  }
  await compiler.close()
  return made
}

/** One sheet, or none for a text without figures. */
function sheetsOf({ file, language }: CompileJob, { places }: CompiledDocument): Sheet[] {
  const html = places.map((place) => (place.kind === 'html' ? place.html : '')).join('')
  const figures = html.match(/<figure class="figure"[\s\S]*?<\/figure>/g) ?? []
  if (figures.length === 0) return []
  const rows = figures.map((figure) => `<div class="row">${cellsOf(figure, language).join('')}</div>`)
  const name = file.split(path.sep).slice(-4).join('-').replace('.mdx', '')
  return [{ name, html: `<h2>${name}</h2>${rows.join('')}` }]
}

/** Once for each width and each choice of light and dark. Ids would stand four times on the page. */
function cellsOf(figure: string, language: CompileJob['language']): string[] {
  return [320, 720].flatMap((width) =>
    ['light', 'dark'].map((tone) => {
      const own = figure.replace(/(?<= (?:id|aria-labelledby)=")[^"]+/g, (ids) =>
        ids.replace(/\S+/g, (id) => `${id}-${width}-${tone}`),
      )
      return `<div class="cell w${width} ${tone}" lang="${language}" dir="${directionOf(language)}"><div class="prose">${own}</div></div>`
    }),
  )
}

/** A page for each lesson and one of all. @returns addresses by name */
function keep(all: Sheet[]): Map<string, string> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const page = (sheet: Sheet) => {
    const file = path.join(out, `${sheet.name}.html`)
    writeFileSync(file, `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="style.css">${sheet.html}`)
    return [sheet.name, pathToFileURL(file).href] as const
  }
  writeFileSync(path.join(out, 'style.css'), css + layout)
  page({ name: 'index', html: all.map(({ html }) => html).join('') })
  return new Map(all.map(page))
}
