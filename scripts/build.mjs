/**
 * `npm run build`: the Remix bundles (Vite), the style sheet (Lightning CSS), the script of document pages, the server
 * and its workers (esbuild), everything compressed beforehand. Fails when style or script outgrow the budget.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { root, sourceHash, hashFile } from './source-hash.mjs'

const out = path.join(root, 'build')
const assets = path.join(out, 'remix', 'client', 'assets')

/** Bytes, brotli: what a first visit spends on style and script of its 30 KB. */
const budgets = { css: 9_500, script: 4_500 }

const entries = {
  main: 'app/main.ts',
  'compile.worker': 'app/courseware/compile.worker.ts',
  'certificate.worker': 'app/certify/certificate.worker.ts',
}

export async function build() {
  process.chdir(root)
  const hash = sourceHash()
  rmSync(out, { recursive: true, force: true })
  await buildRemix()
  mkdirSync(assets, { recursive: true })
  const { buildStyles } = await import('./build-styles.mjs')
  const { css } = await buildStyles({ minify: true })
  const script = await buildScript()
  const icon = readFileSync(path.join(root, 'app/ui/assets/favicon.svg'), 'utf8')
  const addresses = {
    css: keep('app', 'css', css),
    script: keep('entry', 'js', script),
    icon: keep('icon', 'svg', icon),
  }
  writeFileSync(path.join(out, 'assets.json'), JSON.stringify(addresses))
  await buildServer()
  compress()
  checkBudgets({ css, script })
  writeFileSync(hashFile, hash)
}

async function buildRemix() {
  process.env.NODE_ENV = 'production'
  const { build: viteBuild } = await import('vite')
  const common = { root, configFile: path.join(root, 'vite.config.ts'), mode: 'production', logLevel: 'warn' }
  await viteBuild(common)
  await viteBuild({ ...common, build: { ssr: true } })
}

/** The one script of document pages, as one file for browsers from 2018 on. @param {boolean} [minify] */
export async function buildScript(minify = true) {
  const { build: bundle } = await import('esbuild')
  const entry = path.join(root, 'app/islands/entry.ts')
  const { outputFiles } = await bundle({
    entryPoints: [entry],
    bundle: true,
    minify,
    write: false,
    format: 'iife',
    target: 'es2019',
    legalComments: 'none',
  })
  return outputFiles[0].text
}

async function buildServer() {
  const { build: bundle } = await import('esbuild')
  await bundle({
    entryPoints: entries,
    outdir: out,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    plugins: [packagesStayOutside],
    logLevel: 'warning',
  })
}

/** Packages are loaded from node_modules when the server runs; only our own sources become part of the file. */
const packagesStayOutside = {
  name: 'packages-stay-outside',
  setup(bundle) {
    bundle.onResolve({ filter: /^[^./#]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' ? null : { path: name, external: true },
    )
  },
}

function keep(name, extension, text) {
  const file = `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${extension}`
  writeFileSync(path.join(assets, file), text)
  return `/assets/${file}`
}

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })

function compress() {
  for (const name of readdirSync(assets)) {
    if (!/\.(css|js|svg)$/.test(name)) continue
    const bytes = readFileSync(path.join(assets, name))
    writeFileSync(path.join(assets, `${name}.br`), brotli(bytes))
    writeFileSync(path.join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }))
  }
}

function checkBudgets(parts) {
  for (const [name, text] of Object.entries(parts)) {
    const size = brotli(Buffer.from(text)).length
    process.stdout.write(`build: ${name} ${size} bytes compressed, budget ${budgets[name]}\n`)
    if (size > budgets[name])
      throw new Error(
        `The ${name} of document pages is ${size} bytes compressed; its budget is ${budgets[name]}. Take something out.`,
      )
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build()
