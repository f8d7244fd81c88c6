/** The one table from errors to statuses. A body says the same for what is missing and for what is not yours. */
import type { LoadContext } from '#app/context.server.ts'
import { hasCode } from '#app/platform/errors.ts'

type FailureBody = { failure: 'not-found' } | { failure: 'bad-request' } | { failure: 'busy' }

/** An error as the response Remix shows through the error boundary; faults and responses pass unchanged. */
export function inHttpTerms(error: unknown, load: LoadContext): unknown {
  if (hasCode(error, 'not-found')) return answer({ failure: 'not-found' }, 404)
  if (hasCode(error, 'bad-request')) return answer({ failure: 'bad-request' }, 400)
  if (isBusy(error, load)) return answer({ failure: 'busy' }, 503)
  return error
}

/** Seconds after which to try again what the database could not take. */
export const busySeconds = 60

/** The database took nothing and may take it later: written into the log, where a full disk is looked for. */
export function isBusy(error: unknown, { services, request }: LoadContext): boolean {
  if (!services.handles.isBusy(error)) return false
  services.log.write('error', 'busy', { requestId: request.id, error: error instanceof Error ? error.message : '' })
  return true
}

function answer(body: FailureBody, status: number): Response {
  return Response.json(body, { status })
}
