/**
 * What the cost of a page is measured against: a document and two commands that do nothing, behind the same edge, root,
 * session and gate as every page. They are no part of the product: the bench hands them to the server it starts.
 */
import type { ServerBuild } from '@remix-run/node'
import * as z from 'zod/mini'
import { learner } from '#app/domain/access/guards.ts'
import { command, jsonCommand } from '#app/http/command.server.ts'
import { query } from '#app/http/query.server.ts'
import { empty } from './empty-addresses.ts'

type Route = ServerBuild['routes'][string]

const modules = {
  [empty.document]: {
    handle: { page: 'document' },
    loader: query({ actor: learner, run: async () => null }),
    default: () => null,
  },
  [empty.command]: {
    handle: { page: 'document' },
    action: command({ actor: learner, run: async () => null, next: () => empty.document }),
    default: () => null,
  },
  [empty.json]: {
    action: jsonCommand({ actor: learner, json: z.strictObject({}), run: async () => ({ saved: true }) }),
  },
} as unknown as Record<string, Route['module']>

/** The same application with these three routes added. */
export function withEmptyRoutes(build: ServerBuild): ServerBuild {
  const [routes, known] = [{ ...build.routes }, { ...build.assets.routes }]
  for (const [address, module] of Object.entries(modules)) {
    const route = { id: `routes${address}`, parentId: 'root', path: address.slice(1) }
    routes[route.id] = { ...route, module }
    known[route.id] = {
      ...route,
      module: '',
      hasAction: 'action' in module,
      hasLoader: 'loader' in module,
      hasClientAction: false,
      hasClientLoader: false,
      hasErrorBoundary: false,
    }
  }
  return { ...build, routes, assets: { ...build.assets, routes: known } }
}
