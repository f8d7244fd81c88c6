/** New recovery codes, until "I have kept them" is pressed. Looking changes nothing: a line may drop before they are read. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { RecoveryCodesPage } from '#app/account/components/recovery-codes-page.tsx'
import { keepRecoveryCodes } from '#app/account/keep-recovery-codes.server.ts'
import { readRecoveryCodes } from '#app/account/read-recovery-codes.server.ts'
import { landing, returnPath, to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { shownWay, wayFields, waySearch } from '#app/http/way.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  search: waySearch,
  run: async (ctx, { search }) => ({
    codes: await readRecoveryCodes(ctx),
    email: ctx.actor.email,
    site: new URL(ctx.settings.publicUrl).host,
    ...shownWay(search),
  }),
})

const Kept = z.strictObject(wayFields)

export const action = command({
  actor: learner,
  form: Kept,
  run: async (ctx, { form: { back, held } }) => {
    await keepRecoveryCodes(ctx)
    return returnPath(back) === null ? to.secondFactor() : landing(back, held || undefined)
  },
  next: (path) => path,
})

const attributes = fieldAttributes(Kept)

export default function RecoveryCodesRoute() {
  return <RecoveryCodesPage form={useFormState()} attributes={attributes} {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('second-factor.codes-title'))
