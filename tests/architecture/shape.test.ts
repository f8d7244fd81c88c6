/** Where things stand: routes made by `query` and `command`, a test beside every rule and use-case, no stray ways. */
import { describe, expect, it } from 'vitest'
import { areaOf } from './areas.ts'
import { readSource, sourcesUnder, type Source } from './sources.ts'

const app = sourcesUnder('app')
const paths = new Set(app.map((source) => source.path))

function bareHandlers(sources: Source[]): string[] {
  return sources
    .filter((source) => /^app\/(routes\/|root\.tsx)/.test(source.path))
    .flatMap((source) => {
      const exported =
        source.text.match(
          /export (?:const|async function|function|let) (?:loader|action)\b[^\n]*|export \{[^}]*\b(?:loader|action)\b[^}]*\}/g,
        ) ?? []
      return exported
        .filter(
          (line) => !/^export const (loader = (query|frame)\b|action = (command|jsonCommand|inquiry)\b)/.test(line),
        )
        .map((line) => `${source.path}: ${line}`)
    })
}

function withoutTest(sources: Source[], known: Set<string>): string[] {
  return sources
    .map((source) => source.path)
    .filter((path) => isRule(path) || isUseCase(path))
    .filter(
      (path) => !known.has(path.replace(/\.tsx?$/, '.test.ts')) && !known.has(path.replace(/\.tsx?$/, '.test.tsx')),
    )
    .filter((path) => !isOnlyTypes(sources.find((source) => source.path === path)!))
}

const isRule = (path: string) =>
  /^app\/(domain\/.+|items\/([\w-]+\/)?rules?)\.ts$/.test(path) && !path.includes('.test.')
const isUseCase = (path: string) =>
  /^app\/(learn|author|certify|operate|visit|account|record)\/[\w-]+\.server\.ts$/.test(path)

/** A file of types and constants has no behaviour to test. */
function isOnlyTypes({ text }: Source): boolean {
  return !/\bfunction\b|=>\s|\bclass\b/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
}

describe('routes', () => {
  it('handlers are made by query, command and inquiry alone', () => {
    expect(bareHandlers(app)).toEqual([])
  })

  it('a bare handler is caught', () => {
    const bare = readSource('app/routes/x.tsx', 'export async function loader() {\n}\n')
    const wrapped = readSource('app/routes/y.tsx', 'export const action = withAuth(() => null)\n')
    expect(bareHandlers([bare, wrapped])).toHaveLength(2)
  })

  it('every route belongs to an area', () => {
    const first = (path: string) =>
      path.startsWith('_index') ? '_index' : path.replace(/\.tsx?$/, '').split(/[._]/)[0]!
    const routes = app
      .filter((source) => source.path.startsWith('app/routes/'))
      .map((source) => first(source.path.slice('app/routes/'.length)))
    expect(routes.length).toBeGreaterThan(20)
    expect(routes.filter((word) => !(word in areaOf))).toEqual([])
  })

  it('every page says which kind it is', () => {
    const pages = app.filter(
      (source) =>
        source.path.startsWith('app/routes/') && source.path.endsWith('.tsx') && /export default/.test(source.text),
    )
    expect(
      pages
        .filter((source) => !/export const handle: PageHandle = \{ page: '(document|app)' \}/.test(source.text))
        .map((source) => source.path),
    ).toEqual([])
  })
})

/** Pages of the operator that show nobody. */
const ofNobody = /routes\/operate\.(_index|claim|content|settings[.\w[\]]*)\.tsx?$/

/** Routes that show people to staff and do not say whom: the audit would not know of the look. */
function unseenLooks(sources: Source[]): string[] {
  return sources
    .filter(({ path, text }) => /actor: operator\b/.test(text) && /= query\(/.test(text) && !ofNobody.test(path))
    .filter(({ text }) => !/\blook: /.test(text))
    .map(({ path }) => path)
}

describe('looks', () => {
  it('whoever of the staff sees people is in the audit', () => {
    expect(unseenLooks(app)).toEqual([])
  })

  it('a page that shows people unseen is caught', () => {
    const text = 'export const loader = query({ actor: operator, run: (ctx) => listPeople(ctx) })\n'
    expect(unseenLooks([readSource('app/routes/operate.everybody.tsx', text)])).toHaveLength(1)
  })
})

describe('tests', () => {
  it('every rule and every use-case has its test beside it', () => {
    expect(withoutTest(app, paths)).toEqual([])
  })

  it('a use-case without a test is caught', () => {
    expect(
      withoutTest([readSource('app/learn/enrol.server.ts', 'export async function enrol() {}')], new Set()),
    ).toHaveLength(1)
  })
})

describe('ways of doing things', () => {
  const own = app.filter((source) => !source.path.includes('.test.'))

  it('no query asks for all columns', () => {
    expect(own.filter((source) => /\.selectAll\(/.test(source.text)).map((source) => source.path)).toEqual([])
  })

  it('there is no folder for leftovers', () => {
    expect(
      own.filter((source) => /\/(utils?|helpers?|lib|common|misc)\//.test(source.path)).map((source) => source.path),
    ).toEqual([])
  })

  it('nothing names a dialect outside the dialects', () => {
    const naming = own.filter(
      (source) =>
        !/^app\/(data\/(dialects\/|database)|platform\/env)/.test(source.path) &&
        /['"`](sqlite|postgres(ql)?)['"`]/.test(source.text),
    )
    expect(naming.map((source) => source.path)).toEqual([])
  })
})
