import { useLoaderData } from '@remix-run/react'
import { DeviceEnding } from '#app/account/components/devices-page.tsx'
import { endDevice } from '#app/account/end-device.server.ts'
import { readDevice } from '#app/account/read-device.server.ts'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  params: { sessionId: Id },
  run: (ctx, { params }) => readDevice(ctx, params),
})

export const action = command({
  actor: learner,
  params: { sessionId: Id },
  run: (ctx, { params }) => endDevice(ctx, params),
  next: () => to.devices({ notice: 'device-ended' }),
})

export default function DeviceEndingRoute() {
  return <DeviceEnding form={useFormState()} device={useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('account.ending-title'))
