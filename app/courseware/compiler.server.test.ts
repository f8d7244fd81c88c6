import { afterEach, describe, expect, it } from 'vitest'
import type { CompileJob } from './compiled-document.ts'
import { makeCompiler, type Compiler } from './compiler.server.ts'

let compiler: Compiler | undefined

afterEach(async () => {
  await compiler?.close()
  compiler = undefined
})

const nothing = { glossary: new Map(), datasets: new Map() }

function job(text: string): CompileJob {
  const page = { kind: 'lesson', language: 'en', firstLanguage: 'en', courseSlug: 'water', position: 1 } as const
  return { ...page, file: 'lesson.mdx', outcomes: [], text: `\n${text}` }
}

describe('compiling in the worker', () => {
  it('gives finished HTML', async () => {
    compiler = makeCompiler(nothing)
    const checked = await compiler.compile(job('Words **and** more.\n'))
    expect(checked).toMatchObject({
      ok: true,
      value: { places: [{ kind: 'html', html: '<p>Words <strong>and</strong> more.</p>' }] },
    })
  })

  it('ends a text that takes too long, and goes on with the next in a new worker', async () => {
    compiler = makeCompiler(nothing, 1500)
    const endless = '] '.repeat(60_000)
    const results = await Promise.all([compiler.compile(job(endless)), compiler.compile(job('Words.\n'))])
    expect(results[0]).toMatchObject({
      ok: false,
      faults: [{ file: 'lesson.mdx', line: 1, column: 1, code: 'too-slow' }],
    })
    expect(results[1]).toMatchObject({ ok: true })
  })

  it('keeps a refused text from taking the worker along', async () => {
    compiler = makeCompiler(nothing)
    const refused = await compiler.compile(job('{process.exit(1)}\n'))
    expect(refused).toMatchObject({ ok: false, faults: [{ code: 'expression', line: 2, column: 1 }] })
    expect(await compiler.compile(job('Words.\n'))).toMatchObject({ ok: true })
  })

  it('takes no body that begins with front matter, whatever its language; the next text is compiled', async () => {
    compiler = makeCompiler(nothing)
    const taken = await compiler.compile({ ...job(''), text: '---js\nprocess.exit(1)\n---\n' })
    expect(taken).toMatchObject({ ok: false, faults: [{ code: 'not-prepared' }] })
    expect(await compiler.compile(job('Words.\n'))).toMatchObject({ ok: true })
  })
})
