import { useLoaderData } from '@remix-run/react'
import { DevicesPage } from '#app/account/components/devices-page.tsx'
import { listDevices } from '#app/account/list-devices.server.ts'
import { learner } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: learner, run: (ctx) => listDevices(ctx) })

export default function DevicesRoute() {
  return <DevicesPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('account.devices-title'))
