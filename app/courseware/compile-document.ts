/**
 * One pass of mdx-bundler over one text: its plugins are exactly gfm, gate, extract; every import is refused; front
 * matter engines throw. The code that comes out is run here, in a context that holds the JSX runtime and nothing else,
 * and rendered to finished HTML. Runs in the compile worker only (`compile.worker.ts`).
 */
import type { CompileOptions } from '@mdx-js/mdx'
import { bundleMDX } from 'mdx-bundler'
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import remarkGfm from 'remark-gfm'
import type { CompiledDocument, CompileJob } from './compiled-document.ts'
import type { Dataset } from './dataset.ts'
import { evaluate } from './evaluate.ts'
import { extract, partName, type Extracted } from './extract.ts'
import { passed, refused, type Checked } from './fault.ts'
import { gate, GateRefusal } from './gate.ts'
import { UnknownNode, type GateReport } from './gate-report.ts'
import type { GlossaryTerm } from './glossary.ts'
import { parseFault, type ParserMessage } from './parse-fault.ts'
import { dyeOf, type RenderContext } from './render-context.ts'
import { sentence } from './sentences.ts'
import { attributeOf, type TreeNode } from './tree.ts'

/** What all texts of an import share. */
export interface Shared {
  glossary: ReadonlyMap<string, GlossaryTerm>
  datasets: ReadonlyMap<string, Dataset>
}

/** The views of the components by name, made for one page; `lessonComponents` of the registry. */
export type Views = (context: RenderContext) => Record<string, unknown>

/** Compiles one text, or says what its author must change. */
export async function compileDocument(
  job: CompileJob,
  shared: Shared,
  views: Views,
): Promise<Checked<CompiledDocument>> {
  const { plugins, seen } = watchfulPlugins(job, shared)
  let code: string
  try {
    code = await bundle(job.text, plugins)
  } catch (error) {
    return refused(faultsOf(job, error))
  }
  const { report, extracted, datasets } = seen
  if (!report || !extracted) throw new Error(`${job.file} was compiled without passing the gate`)
  const { language, firstLanguage, courseSlug, position } = job
  const html = renderParts(code, views({ language, firstLanguage, courseSlug, dye: dyeOf(position), ...shared }))
  return passed({
    ...documentOf(extracted, html),
    kind: job.kind,
    links: report.links,
    anchors: report.anchors,
    datasets,
  })
}

/** The plugins of the one pass, and what they see of the tree that is compiled. */
function watchfulPlugins(job: CompileJob, shared: Shared) {
  const seen: { report?: GateReport; extracted?: Extracted; datasets: string[] } = { datasets: [] }
  const gatePlugin = () => (tree: unknown) => {
    seen.report = gate(tree as TreeNode, { ...job, ...shared })
    seen.datasets = datasetsIn(tree as TreeNode)
  }
  const extractPlugin = () => (tree: unknown) => {
    seen.extracted = extract(tree as TreeNode, shared.datasets)
  }
  const plugins: RemarkPlugins = [[remarkGfm, { singleTilde: false }], gatePlugin, extractPlugin]
  return { plugins, seen }
}

type Bundling = Parameters<typeof bundleMDX>[0]
type RemarkPlugins = NonNullable<CompileOptions['remarkPlugins']>
type BuildOptions = Parameters<NonNullable<Bundling['esbuildOptions']>>[0]

async function bundle(text: string, remarkPlugins: RemarkPlugins): Promise<string> {
  if (text.startsWith('---')) throw new Error('A body must not begin with front matter')
  const result = await bundleMDX({
    source: text,
    mdxOptions: () => ({
      jsxImportSource: 'react',
      remarkPlugins,
      rehypePlugins: [],
      recmaPlugins: [],
      development: false,
    }),
    grayMatterOptions: (options) => ({
      ...options,
      engines: { yaml: noEngine, json: noEngine, javascript: noEngine, js: noEngine },
    }),
    esbuildOptions: onlyOurPlugins,
  })
  return result.code
}

/** mdx-bundler parses front matter with engines that run code: there is none left to parse, and none may. */
const noEngine = {
  parse: (): object => {
    throw new Error('Front matter is not read here')
  },
}

/** Drops the plugin that looks for packages on disk, and refuses every import but that of the JSX runtime. */
function onlyOurPlugins(options: BuildOptions): BuildOptions {
  const kept = ['inMemory', '@mdx-js/esbuild', 'global-externals']
  const refuseImports = {
    name: 'refuse-imports',
    setup(build: Parameters<NonNullable<BuildOptions['plugins']>[number]['setup']>[0]) {
      build.onResolve({ filter: /.*/ }, ({ kind, path }) => {
        if (kind === 'entry-point' || path === 'react/jsx-runtime') return undefined
        return { errors: [{ text: `import of ${path} refused` }] }
      })
    },
  }
  const plugins = (options.plugins ?? []).filter((plugin) => kept.includes(plugin.name))
  return { ...options, plugins: [refuseImports, ...plugins], logLevel: 'silent', sourcemap: false }
}

interface BuildFailure {
  errors?: { detail?: { cause?: unknown }; text: string }[]
}

function faultsOf(job: CompileJob, error: unknown) {
  const cause = (error as BuildFailure).errors?.[0]?.detail?.cause
  if (cause instanceof GateRefusal) return cause.report.faults
  if (cause instanceof UnknownNode) {
    return [{ file: job.file, ...cause.position, code: 'unreadable', message: sentence('unreadable') }]
  }
  if (cause instanceof Error && 'reason' in cause) {
    return [{ file: job.file, ...parseFault(job.text, cause as unknown as ParserMessage) }]
  }
  throw error
}

function datasetsIn(node: TreeNode): string[] {
  const shows = ['Chart', 'DataTable', 'DataExercise'].includes(node.name ?? '')
  const own = shows ? [attributeOf(node, 'data')] : []
  return [...new Set([...own, ...(node.children ?? []).flatMap(datasetsIn)])]
}

/** The finished HTML of each part, by its number. */
function renderParts(code: string, components: Record<string, unknown>): string[] {
  const content = evaluate(code)
  const tree = content({ components: { ...components, [partName]: partName } })
  return partsIn(tree).map((part) => renderToStaticMarkup(part.props.children as ReactElement))
}

type Part = ReactElement<{ n: string; children?: ReactNode }>

function partsIn(tree: ReactNode): Part[] {
  return Children.toArray(tree).flatMap((node) => {
    if (!isValidElement<{ children?: ReactNode }>(node)) return []
    return node.type === partName ? [node as Part] : partsIn(node.props.children)
  })
}

function documentOf(extracted: Extracted, html: string[]): Pick<CompiledDocument, 'places' | 'items' | 'text'> {
  const rendered = <T extends { part: number }>({ part, ...rest }: T) => ({ ...rest, html: html[part] ?? '' })
  return {
    text: extracted.text,
    places: extracted.places.map((place) => {
      if (place.kind === 'html' || place.kind === 'scene') return rendered(place) as CompiledDocument['places'][number]
      return place
    }),
    items: extracted.items.map(({ prompt, options, parts, feedback, ...item }) => ({
      ...item,
      promptHtml: html[prompt] ?? '',
      options: options.map(rendered),
      parts: parts.map(rendered),
      feedback: feedback.map(rendered),
    })),
  }
}
