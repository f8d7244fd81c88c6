/** Every address that is no page of ours. */
import { anyone } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { AnyPath } from '#app/http/schemas.ts'
import { NotFound } from '#app/platform/errors.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: anyone,
  params: { '*': AnyPath },
  run: async (): Promise<null> => {
    throw new NotFound()
  },
})

export default function NoSuchPage() {
  return null
}

export const meta = pageTitle(({ t }) => t('errors.not-found-title'))
