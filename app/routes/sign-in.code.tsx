/** The second step of signing in. Whoever arrives here has given the right password in this browser. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { AppCodeStep } from '#app/account/components/code-step.tsx'
import { giveCode } from '#app/account/give-code.server.ts'
import { homeOf, landing } from '#app/addresses.ts'
import { halfway } from '#app/domain/access/guards.ts'
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

const CodeStep = z.strictObject({ code: Code, ...wayFields })

export const action = command({
  actor: halfway,
  form: CodeStep,
  run: async (ctx, { form: { code, back, held } }) => {
    const taken = await giveCode(ctx, { kind: 'app', code })
    return isRefusal(taken) ? taken : { ...taken, landing: landing(back, held || undefined, homeOf(taken)) }
  },
  next: (taken) => taken.landing,
  headers: (taken, load) => signedInHeaders(load.services, taken),
})

const attributes = fieldAttributes(CodeStep)

export default function CodeStepRoute() {
  return <AppCodeStep form={useFormState()} attributes={attributes} {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('second-factor.code-title-sign-in'))
