/** The routes of the built application: addresses and the guards that `query` and `command` left on their handlers. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'

export interface BuiltRoute {
  id: string
  /** `learn/attempts/:attemptId`, without the first slash */
  path: string
  guard: string | null
  /** of the command, where it differs */
  commandGuard?: string | null
  query: boolean
  command: boolean
}

interface Handler {
  policy?: { guard: string }
}

interface Module {
  routes: Record<
    string,
    { id: string; path?: string; parentId?: string; module: { loader?: Handler; action?: Handler } }
  >
}

export async function routesOfBuild(): Promise<BuiltRoute[]> {
  const file = path.resolve('build/remix/server/index.js')
  const { routes } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Module
  const pathOf = (id: string): string => {
    const route = routes[id]
    const above = route?.parentId === undefined ? '' : pathOf(route.parentId)
    return [above, route?.path ?? ''].filter(Boolean).join('/')
  }
  return Object.values(routes)
    .filter(({ id }) => id !== 'root')
    .map(({ id, module: { loader, action } }) => ({
      id,
      path: pathOf(id),
      guard: guardOf(loader) ?? guardOf(action),
      commandGuard: guardOf(action),
      query: loader !== undefined,
      command: action !== undefined,
      bare: [loader, action].some((handler) => handler !== undefined && guardOf(handler) === null),
    }))
    .map(({ bare, ...route }) => (bare ? { ...route, guard: null } : route))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function guardOf(handler: Handler | undefined): string | null {
  return handler?.policy?.guard ?? null
}

/** Ids of routes with a handler that names no guard. */
export function withoutGuard(routes: BuiltRoute[]): string[] {
  return routes.filter((route) => (route.query || route.command) && route.guard === null).map((route) => route.id)
}
