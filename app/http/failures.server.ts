/** The one table from errors to statuses. A body says the same for what is missing and for what is not yours. */
import { hasCode } from '#app/platform/errors.ts'

export type FailureBody =
  { failure: 'not-found' } | { failure: 'forbidden'; reason: string } | { failure: 'bad-request' }

/** An error as the response Remix shows through the error boundary; faults and responses pass unchanged. */
export function inHttpTerms(error: unknown): unknown {
  if (hasCode(error, 'not-found')) return answer({ failure: 'not-found' }, 404)
  if (hasCode(error, 'forbidden')) {
    return answer({ failure: 'forbidden', reason: (error as { reason?: string }).reason ?? '' }, 403)
  }
  if (hasCode(error, 'bad-request')) return answer({ failure: 'bad-request' }, 400)
  return error
}

function answer(body: FailureBody, status: number): Response {
  return Response.json(body, { status })
}
