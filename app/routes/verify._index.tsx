/** Where anybody types the number of a certificate. A readable number leads on to its own address. */
import { data, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { to } from '#app/addresses.ts'
import { NumberPage } from '#app/certify/components/number-form.tsx'
import { anyone } from '#app/domain/access/guards.ts'
import { readNumber } from '#app/domain/credential/number.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { refuse } from '#app/i18n/refusal.ts'
import { emptyForm } from '#app/ui/form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: anyone,
  search: { number: z.optional(z.string()) },
  run: async (_ctx, { search: { number } }) => {
    if (number === undefined) return data(emptyForm)
    const id = readNumber(number)
    if (id !== null) return redirect(to.verify(id), 303)
    const { errors } = refuse({ number: number.trim() === '' ? 'errors.required' : 'certify.number-unreadable' })
    return data({ ...emptyForm, values: { number }, errors }, { status: 422 })
  },
})

export default function VerificationRoute() {
  return <NumberPage form={useLoaderData<typeof loader>()} />
}

export const meta = pageTitle(({ t }) => t('certify.verify'))
