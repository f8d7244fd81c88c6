/** STYLE's table of who may import whom, as patterns over paths, with its amendments (docs/decisions). */
import type { Source } from './sources.ts'

export const areas = ['learn', 'author', 'coordinate', 'certify', 'operate', 'visit', 'account'] as const

const area = `app/(${areas.join('|')})`
const leaves = ['app/addresses.ts']
const shared = ['app/domain/', 'app/i18n/', 'app/platform/', 'app/items/']

interface Rule {
  from: RegExp
  may: string[]
}

/** The first rule whose `from` matches holds; own folder and leaves are always allowed. */
const table: Rule[] = [
  { from: /^(app|db)\/.*\.test\.tsx?$/, may: ['app/', 'db/', 'tests/'] },
  { from: /^tests\//, may: ['app/', 'db/', 'tests/', 'scripts/'] },
  { from: /^scripts\//, may: ['app/', 'scripts/'] },
  { from: /^app\/(main|command-line)\.ts$/, may: ['app/'] },
  {
    from: /^app\/(root|entry\.server|entry\.client|page-mode)\.tsx$/,
    may: ['app/http/', 'app/ui/', 'app/context.server.ts', 'app/page-mode.tsx', ...shared],
  },
  {
    from: /^app\/context\.server\.ts$/,
    may: ['app/data/', 'app/auth/', 'app/exchange/neutral-question.ts', ...shared],
  },
  {
    from: /^app\/(routes|jobs)\//,
    may: [
      'app/http/',
      'app/courseware/',
      'app/auth/',
      'app/ui/',
      'app/messages/',
      'app/context.server.ts',
      'app/record/',
      ...areas.map((name) => `app/${name}/`),
      ...shared,
    ],
  },
  {
    from: /^app\/http\//,
    may: [
      'app/context.server.ts',
      'app/auth/',
      'app/ui/',
      'app/domain/access/',
      'app/domain/centre/',
      'app/i18n/',
      'app/platform/',
    ],
  },
  { from: /^app\/messages\//, may: shared },
  { from: /^app\/items\/(.*\.tsx|use-(foreign|arranging)\.ts|item-view\.ts)$/, may: ['app/ui/', ...shared] },
  { from: /^app\/items\/([\w-]+\/)?written(-item)?\.ts$/, may: ['app/courseware/', 'app/domain/'] },
  { from: /^app\/items\//, may: ['app/domain/'] },
  {
    from: new RegExp(`^${area}/components/`),
    may: ['app/domain/', 'app/items/', 'app/ui/', 'app/i18n/', 'app/exchange/neutral-question.ts'],
  },
  {
    from: new RegExp(`^${area}/`),
    may: ['app/data/', 'app/courseware/', 'app/record/', 'app/exchange/', 'app/context.server.ts', ...shared],
  },
  { from: /^app\/exchange\//, may: ['app/domain/', 'app/items/', 'app/courseware/csv.ts'] },
  { from: /^app\/record\//, may: ['app/data/', 'app/context.server.ts', ...shared] },
  { from: /^app\/courseware\//, may: ['app/ui/', ...shared] },
  { from: /^app\/auth\//, may: ['app/data/', 'app/domain/', 'app/platform/'] },
  { from: /^app\/data\//, may: ['app/domain/', 'app/items/item.ts', 'app/platform/', 'db/'] },
  { from: /^app\/islands\//, may: ['app/domain/'] },
  { from: /^app\/ui\//, may: ['app/i18n/'] },
  { from: /^app\/domain\//, may: ['app/items/item.ts', 'app/items/item-rule.ts', 'app/items/rules.ts'] },
  { from: /^app\/(i18n|platform)\//, may: [] },
  { from: /^db\/migrations\/index\.ts$/, may: ['db/'] },
  { from: /^db\/migrations\//, may: ['db/ddl.ts'] },
  { from: /^db\//, may: ['db/'] },
]

/** Packages that only some folders may know. */
const packages: { name: RegExp; only: RegExp }[] = [
  { name: /^lucia$/, only: /^app\/auth\// },
  { name: /^kysely$/, only: /^(app\/data\/|db\/|tests\/)/ },
  { name: /^(better-sqlite3|pg)$/, only: /^(app\/data\/dialects\/|tests\/|scripts\/)/ },
  { name: /^mdx-bundler/, only: /^app\/courseware\// },
  { name: /^(nodemailer|esbuild)$/, only: /^(app\/platform\/|app\/courseware\/|tests\/)/ },
  { name: /^@remix-run\//, only: /^(app\/(http|routes)\/|app\/(root|entry\.\w+|main)\.tsx?$|tests\/)/ },
  { name: /^(react-dom)/, only: /^(app\/(entry\.\w+\.tsx|courseware\/)|.*\.test\.tsx?$|tests\/|app\/islands\/)/ },
]

/** @returns a sentence for every import that the table does not allow */
export function importViolations(sources: Source[]): string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter((target) => !allowed(source.path, target))
      .map((target) => `${source.path} must not import ${target}`),
  )
}

function allowed(from: string, target: string): boolean {
  if (!/^(app|db|tests|scripts)\//.test(target))
    return packages.every(({ name, only }) => !name.test(target) || only.test(from))
  const rule = table.find((one) => one.from.test(from))
  if (rule === undefined) return false
  return (
    [ownFolder(from), ...leaves, ...rule.may].some((place) => target.startsWith(place)) &&
    !viewReachesServer(from, target) &&
    !ruleReachesView(from, target)
  )
}

/** `app/learn/components/x.tsx` belongs to its components, `app/learn/y.server.ts` to its area. */
function ownFolder(file: string): string {
  const parts = file.split('/')
  const depth = isArea(parts[1]) && parts[2] === 'components' ? 3 : 2
  return parts.length <= depth ? `${parts.slice(0, -1).join('/')}/` : `${parts.slice(0, depth).join('/')}/`
}

function viewReachesServer(from: string, target: string): boolean {
  return /^app\/[a-z]+\/components\//.test(from) && !from.includes('.test.') && /\.server\.tsx?$/.test(target)
}

/** `app/items/x/rule.ts` runs on the server and in scripts of pages alike; what is drawn stays out of it. */
function ruleReachesView(from: string, target: string): boolean {
  return /^app\/items\/.*\.ts$/.test(from) && !from.includes('.test.') && /^app\/items\/.*\.tsx$/.test(target)
}

function isArea(name: string | undefined): boolean {
  return (areas as readonly (string | undefined)[]).includes(name)
}
