import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { locateContent } from './locate-content.server.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'darasa-locate-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

describe('finding content', () => {
  it('reads courses, datasets and the glossary apart, texts in order', async () => {
    write('water/course.yaml', 'a')
    write('water/en/course.mdx', 'b')
    write('water/media/map.svg', 'c')
    write('data/tides/data.csv', 'd')
    write('glossary/glossary.csv', 'e')
    write('LICENSE', 'f')
    const content = await locateContent(folder)
    expect(content.courses.map(({ name, sources }) => [name, ...sources.map((source) => source.path)])).toEqual([
      ['water', 'course.yaml', 'en/course.mdx'],
    ])
    expect(content.datasets.map(({ name }) => name)).toEqual(['tides'])
    expect(content.glossary.sources.map((source) => source.text)).toEqual(['e'])
  })

  it('follows no link out of the folder', async () => {
    write('water/course.yaml', 'a')
    const outside = mkdtempSync(path.join(tmpdir(), 'darasa-outside-'))
    writeFileSync(path.join(outside, 'secret.mdx'), 'secret')
    symlinkSync(path.join(outside, 'secret.mdx'), path.join(folder, 'water/secret.mdx'))
    symlinkSync(outside, path.join(folder, 'water/en'))
    symlinkSync(outside, path.join(folder, 'ships'))
    const content = await locateContent(folder)
    expect(content.courses.map(({ name, sources }) => [name, ...sources.map((source) => source.path)])).toEqual([
      ['water', 'course.yaml'],
    ])
    rmSync(outside, { recursive: true })
  })

  it('tells files that are too large or no text, and folders that cannot be courses', async () => {
    write('water/en/large.mdx', 'a'.repeat(200 * 1024 + 1))
    write('water/en/latin.mdx', Uint8Array.from([0xe9]))
    write('Water Course/course.yaml', 'a')
    const content = await locateContent(folder)
    expect(content.courses[0]!.faults.map((fault) => fault.code)).toEqual(['too-large', 'not-text'])
    expect(content.faults.map((fault) => fault.code)).toEqual(['course-folder'])
  })

  it('finds nothing where there is nothing', async () => {
    expect(await locateContent(path.join(folder, 'none'))).toMatchObject({ courses: [], datasets: [], faults: [] })
  })
})
