/** The worker that compiles: the only place where compiled course text is evaluated. Speaks with `compiler.server.ts`. */
import { parentPort } from 'node:worker_threads'
import { compileDocument, type Shared } from './compile-document.ts'
import type { CompiledDocument, CompileJob } from './compiled-document.ts'
import { lessonComponents } from './components/registry.tsx'
import type { Checked } from './fault.ts'

export type Request = { kind: 'setup'; shared: Shared } | { kind: 'compile'; job: CompileJob }

/** `failed` is a fault of ours, not of the author. */
export type Reply =
  { kind: 'ready' } | { kind: 'compiled'; result: Checked<CompiledDocument> } | { kind: 'failed'; message: string }

let shared: Shared = { glossary: new Map(), datasets: new Map() }

parentPort!.on('message', (request: Request) => {
  answer(request).then(
    (reply) => parentPort!.postMessage(reply),
    (error: unknown) => parentPort!.postMessage({ kind: 'failed', message: describe(error) } satisfies Reply),
  )
})

async function answer(request: Request): Promise<Reply> {
  if (request.kind === 'compile') {
    return { kind: 'compiled', result: await compileDocument(request.job, shared, lessonComponents) }
  }
  shared = request.shared
  await compileDocument(warmUp, shared, lessonComponents)
  return { kind: 'ready' }
}

/** Loads the parser, starts esbuild: the first real text shall not pay for it out of its two seconds. */
const warmUp: CompileJob = {
  file: 'warm-up.mdx',
  kind: 'lesson',
  language: 'en',
  firstLanguage: 'en',
  courseSlug: 'warm-up',
  position: 1,
  outcomes: [],
  text: '\n## One\n\nTwo **three**.\n\n<Desk>Four.</Desk>\n',
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
