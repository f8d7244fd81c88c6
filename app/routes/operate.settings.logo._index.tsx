/** Another logo. */
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { operator } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { changeLogo } from '#app/operate/change-settings.server.ts'
import { LogoPage } from '#app/operate/components/logo-section.tsx'
import { readSettings } from '#app/operate/read-settings.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: operator, run: (ctx) => readSettings(ctx) })

export const action = command({
  actor: operator,
  upload: { field: 'logo', tooLarge: 'operate.logo-large' },
  run: (ctx, { file }) => changeLogo(ctx, { bytes: file }),
  next: () => to.operateSettings({ notice: 'logo-changed' }),
})

export default function LogoRoute() {
  return <LogoPage centre={useLoaderData<typeof loader>().centre} form={useFormState()} />
}

export const meta = pageTitle(({ t }) => t('operate.logo'))
