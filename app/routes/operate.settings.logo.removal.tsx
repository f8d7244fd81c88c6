/** Takes the logo out. */
import { redirect } from '@remix-run/node'
import { to } from '#app/addresses.ts'
import { operator } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { query } from '#app/http/query.server.ts'
import { removeLogo } from '#app/operate/change-settings.server.ts'

export const loader = query({ actor: operator, run: async () => redirect(to.operateLogo()) })

export const action = command({
  actor: operator,
  run: (ctx) => removeLogo(ctx),
  next: () => to.operateSettings({ notice: 'logo-removed' }),
})
