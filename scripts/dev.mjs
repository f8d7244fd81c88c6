/** `npm run dev`: the same server with Vite in the middle; sources are read anew as they change. Binds to this machine. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { needEverything } from './installed.mjs'
import { root } from './source-hash.mjs'

needEverything()
process.chdir(root)
const { register } = await import('tsx/esm/api')
register()
const { main } = await import('../app/main.ts')
await main({ ...process.env, NODE_ENV: 'development', HOST: '127.0.0.1' }, developing)

async function developing() {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true, host: '127.0.0.1' } })
  const { buildStyles } = await import('./build-styles.mjs')
  const { buildScript } = await import('./build.mjs')
  const made = {
    '/dev/app.css': ['text/css', async () => (await buildStyles({ minify: false })).css],
    '/dev/entry.js': ['text/javascript', () => buildScript('entry', false)],
    '/dev/arrange.js': ['text/javascript', () => buildScript('arrange-entry', false)],
    '/dev/icon.svg': ['image/svg+xml', async () => readFileSync(path.join(root, 'app/ui/assets/favicon.svg'), 'utf8')],
  }
  function files(request, response, next) {
    const [type, make] = made[request.path] ?? []
    if (!make) return next()
    make().then((text) => response.type(type).send(text), next)
  }
  return {
    remix: () => vite.ssrLoadModule('virtual:remix/server-build'),
    mode: 'development',
    assets: { css: '/dev/app.css', script: '/dev/entry.js', arrange: '/dev/arrange.js', icon: '/dev/icon.svg' },
    files: [files, vite.middlewares],
    release: null,
  }
}
