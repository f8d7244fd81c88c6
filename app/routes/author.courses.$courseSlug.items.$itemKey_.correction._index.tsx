/** Correcting a wrong key. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { to } from '#app/addresses.ts'
import { CorrectionPage } from '#app/author/components/correction-page.tsx'
import { correctKey } from '#app/author/correct-key.server.ts'
import { KeyForm } from '#app/author/key-form.ts'
import { readCorrection } from '#app/author/read-correction.server.ts'
import { trainer } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

const params = { courseSlug: Slug, itemKey: Slug }

export const loader = query({ actor: trainer, params, run: (ctx, input) => readCorrection(ctx, input.params) })

export const action = command({
  actor: trainer,
  params,
  form: z.extend(KeyForm, { seal: z._default(z.string().check(z.maxLength(64)), '') }),
  run: (ctx, { params: of, form: { policy, reason, seal, ...key } }) =>
    correctKey(ctx, { ...of, key, policy, reason, seal }),
  next: ({ courseSlug, itemKey }) => to.bankItem(courseSlug, itemKey, { notice: 'key-corrected' }),
})

export default function Correction() {
  return <CorrectionPage item={useLoaderData<typeof loader>()} form={useFormState()} preview={null} />
}

export const meta = pageTitle<typeof loader>(({ t }) => t('author.correct-key'))
