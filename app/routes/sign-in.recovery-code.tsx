/** The second step of signing in without the phone: a recovery code, which is used up. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { RecoveryCodeStep } from '#app/account/components/code-step.tsx'
import { giveCode } from '#app/account/give-code.server.ts'
import { homeOf, landing, withNotice } from '#app/addresses.ts'
import { halfway } from '#app/domain/access/guards.ts'
import { areFew } from '#app/domain/access/second-factor.ts'
import { command } from '#app/http/command.server.ts'
import { signedInHeaders } from '#app/http/cookies.server.ts'
import { Code } from '#app/http/fields.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { shownWay, wayFields, waySearch } from '#app/http/way.ts'
import { isRefusal } from '#app/i18n/refusal.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: halfway, search: waySearch, run: async (_ctx, { search }) => shownWay(search) })

const RecoveryStep = z.strictObject({ code: Code, ...wayFields })

export const action = command({
  actor: halfway,
  form: RecoveryStep,
  run: async (ctx, { form: { code, back, held } }) => {
    const taken = await giveCode(ctx, { kind: 'recovery', code })
    return isRefusal(taken)
      ? taken
      : { ...taken, landing: withWarning(landing(back, held || undefined, homeOf(taken)), taken.codesLeft) }
  },
  next: (taken) => taken.landing,
  headers: (taken, load) => signedInHeaders(load.services, taken),
})

function withWarning(path: string, codesLeft: number | null): string {
  if (codesLeft === null || !areFew(codesLeft)) return path
  return withNotice(path, codesLeft === 0 ? 'recovery-codes-none' : 'recovery-codes-few')
}

const attributes = fieldAttributes(RecoveryStep)

export default function RecoveryStepRoute() {
  return <RecoveryCodeStep form={useFormState()} attributes={attributes} {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('second-factor.recovery-title'))
