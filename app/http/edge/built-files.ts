/** The files of the build, served compressed as the build left them, for good: their names carry a hash. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import sirv from 'sirv'
import type { Assets } from '#app/context.server.ts'

export interface Served {
  remix: ServerBuild | (() => Promise<ServerBuild>)
  mode: 'production' | 'development'
  assets: Assets
  files: RequestHandler[]
  /** names this build: what it has compiled is kept under this name; null keeps nothing */
  release: string | null
}

/** @param folder the build, as `scripts/build.mjs` leaves it */
export async function builtFiles(folder: string): Promise<Served> {
  const assets = JSON.parse(readFileSync(path.join(folder, 'assets.json'), 'utf8')) as Assets
  const remix = (await import(pathToFileURL(path.join(folder, 'remix/server/index.js')).href)) as ServerBuild
  const serve = sirv(path.join(folder, 'remix/client'), {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, file) =>
      void response.setHeader(
        'Cache-Control',
        file.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      ),
  })
  const release = readFileSync(path.join(folder, 'hash'), 'utf8').slice(0, 16)
  return { remix, mode: 'production', assets, files: [serve as RequestHandler], release }
}
