/**
 * `npm run build`: the Remix bundles (Vite), the style sheet (Lightning CSS), the script of document pages, the server
 * and its workers (esbuild), everything compressed beforehand. Fails when style or script outgrow the budget.
 */
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import remixConfig from '../remix.config.js'
import { styleBudget } from './build-styles.mjs'
import { builtFolder, root, sourceHash } from './source-hash.mjs'

/** The build is made beside the one that may be serving, and takes its place when it is whole. */
const out = path.dirname(path.join(root, remixConfig.buildDirectory))
const assetsIn = (folder) => path.join(folder, 'remix', 'client', 'assets')
const assets = assetsIn(out)

/** Bytes, brotli: what a first visit spends on style and script of its 30 KB; `arrange` only where there is something to move. */
const budgets = { css: styleBudget, script: 4_500, arrange: 3_000 }

const entries = {
  main: 'app/main.ts',
  'command-line': 'app/command-line.ts',
  'compile.worker': 'app/courseware/compile.worker.ts',
  'certificate.worker': 'app/certify/certificate.worker.ts',
  'analysis.worker': 'app/author/analysis.worker.ts',
  'import.worker': 'app/author/import.worker.ts',
}

export async function build() {
  process.chdir(root)
  const hash = sourceHash()
  rmSync(out, { recursive: true, force: true })
  await buildRemix()
  mkdirSync(assets, { recursive: true })
  const { buildStyles } = await import('./build-styles.mjs')
  const { css } = await buildStyles({ minify: true })
  const script = await buildScript('entry')
  const arrange = await buildScript('arrange-entry')
  const icon = readFileSync(path.join(root, 'app/ui/assets/favicon.svg'), 'utf8')
  const addresses = {
    css: keep('app', 'css', css),
    script: keep('entry', 'js', script),
    arrange: keep('arrange', 'js', arrange),
    icon: keep('icon', 'svg', icon),
  }
  writeFileSync(path.join(out, 'assets.json'), JSON.stringify(addresses))
  await buildServer()
  compress()
  checkBudgets({ css, script, arrange })
  writeFileSync(path.join(out, 'own-assets.json'), JSON.stringify(readdirSync(assets)))
  writeFileSync(path.join(out, 'hash'), hash)
  keepForOpenPages()
  takePlace()
}

/** A page that was open before still asks for the style and script it was sent with: one build back they are kept. */
function keepForOpenPages() {
  const list = path.join(builtFolder, 'own-assets.json')
  if (!existsSync(list)) return
  for (const name of JSON.parse(readFileSync(list, 'utf8'))) {
    const [before, now] = [path.join(assetsIn(builtFolder), name), path.join(assets, name)]
    if (existsSync(before) && !existsSync(now)) copyFileSync(before, now)
  }
}

function takePlace() {
  const before = `${builtFolder}.before`
  rmSync(before, { recursive: true, force: true })
  if (existsSync(builtFolder)) renameSync(builtFolder, before)
  renameSync(out, builtFolder)
  rmSync(before, { recursive: true, force: true })
}

async function buildRemix() {
  process.env.NODE_ENV = 'production'
  const { build: viteBuild } = await import('vite')
  const common = { root, configFile: path.join(root, 'vite.config.ts'), mode: 'production', logLevel: 'warn' }
  await viteBuild(common)
  await viteBuild({ ...common, build: { ssr: true } })
}

/**
 * A script of document pages, as one file for browsers from 2018 on.
 * @param {'entry' | 'arrange-entry'} name @param {boolean} [minify]
 */
export async function buildScript(name, minify = true) {
  const { build: bundle } = await import('esbuild')
  const entry = path.join(root, `app/islands/${name}.ts`)
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
  await bundleForServer(entries, out)
}

/** One file for each entry, for Node. @param {Record<string, string>} entryPoints @param {string} outdir */
export async function bundleForServer(entryPoints, outdir) {
  const { build: bundle } = await import('esbuild')
  await bundle({
    absWorkingDir: root,
    entryPoints,
    outdir,
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
