/** Where whoever holds a role is led before any of its pages opens. */
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { SetUpPage } from '#app/account/components/set-up-page.tsx'
import { offerSecondFactor } from '#app/account/offer-second-factor.server.ts'
import { setUpSecondFactor } from '#app/account/set-up-second-factor.server.ts'
import { to, wayOf } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { signedInHeaders } from '#app/http/cookies.server.ts'
import { Code, KnownPassword } from '#app/http/fields.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { shownWay, wayFields, waySearch } from '#app/http/way.ts'
import { isRefusal } from '#app/i18n/refusal.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  search: waySearch,
  run: async (ctx, { search }) => {
    const offer = await offerSecondFactor(ctx)
    return offer.hasFactor ? redirect(to.secondFactor(), 303) : { offer, ...shownWay(search) }
  },
})

const SetUp = z.strictObject({ newCode: Code, password: KnownPassword, ...wayFields })

export const action = command({
  actor: learner,
  form: SetUp,
  run: async (ctx, { form: { back, held, ...form } }) => {
    const done = await setUpSecondFactor(ctx, form)
    return isRefusal(done) ? done : { ...done, way: wayOf(back, held) }
  },
  next: ({ way }) => to.recoveryCodes({ ...way, notice: 'second-factor-on' }),
  headers: (done, load) => signedInHeaders(load.services, done),
})

const attributes = fieldAttributes(SetUp)

export default function SetUpRoute() {
  return <SetUpPage form={useFormState()} attributes={attributes} {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('second-factor.set-up-title'))
