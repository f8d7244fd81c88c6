/** Compiled texts, kept by the hash of all they were made from. Losing the folder costs time, nothing else. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hashJob } from './content-hash.ts'
import { makeCompiler, type Compiler } from './compiler.server.ts'
import type { CompiledDocument, CompileJob } from './compiled-document.ts'
import { passed, type Checked } from './fault.ts'
import type { SharedContent } from './shared-sources.ts'

export interface CompileCache {
  find(key: string): Promise<CompiledDocument | null>
  store(key: string, document: CompiledDocument): Promise<void>
}

export interface CountingCompiler extends Compiler {
  /** texts that were not in the cache */
  compiled(): number
}

/** A compiler that asks the cache first. The worker starts with the first text that is not there. */
export function cachedCompiler(shared: SharedContent, cache: CompileCache = noCache): CountingCompiler {
  const compiler = makeCompiler(shared)
  let compiled = 0
  async function compile(job: CompileJob): Promise<Checked<CompiledDocument>> {
    const key = hashJob(job, shared)
    const known = await cache.find(key)
    if (known) return passed(known)
    compiled += 1
    const checked = await compiler.compile(job)
    if (checked.ok) await cache.store(key, checked.value)
    return checked
  }
  return { compile, close: () => compiler.close(), compiled: () => compiled }
}

const noCache: CompileCache = { find: async () => null, store: async () => undefined }

/** @param folder beside the database: it holds keys, as the database does */
export function folderCache(folder: string): CompileCache {
  const fileOf = (key: string) => path.join(folder, `${key}.json`)
  return {
    async find(key) {
      const text = await readFile(fileOf(key), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      return text === null ? null : (JSON.parse(text) as CompiledDocument)
    },
    async store(key, document) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // Whole or not at all: a start may end in between.
      const half = `${fileOf(key)}.${process.pid}`
      await writeFile(half, JSON.stringify(document), { mode: 0o600 })
      await rename(half, fileOf(key))
    },
  }
}
