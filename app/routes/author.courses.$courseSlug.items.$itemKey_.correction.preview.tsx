/** Who would change and how, were the key corrected. Changes nothing. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { CorrectionPage } from '#app/author/components/correction-page.tsx'
import type { CorrectionPreview } from '#app/author/components/author-view.ts'
import { KeyForm } from '#app/author/key-form.ts'
import { previewCorrection } from '#app/author/preview-correction.server.ts'
import { readCorrection } from '#app/author/read-correction.server.ts'
import { trainer } from '#app/domain/access/guards.ts'
import { inquiry } from '#app/http/inquiry.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { useAnswer, useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

const params = { courseSlug: Slug, itemKey: Slug }

export const loader = query({ actor: trainer, params, run: (ctx, input) => readCorrection(ctx, input.params) })

export const action = inquiry({
  actor: trainer,
  params,
  look: ({ courseSlug, itemKey }) => `correction:${courseSlug}:${itemKey}`,
  form: z.extend(KeyForm, { seal: z.optional(z.string()) }),
  run: (ctx, { params: of, form: { policy, reason: _reason, seal: _seal, ...key } }) =>
    previewCorrection(ctx, { ...of, key, policy }),
})

export default function Preview() {
  const preview = useAnswer<CorrectionPreview>()
  return <CorrectionPage item={useLoaderData<typeof loader>()} form={useFormState()} preview={preview} />
}

export const meta = pageTitle<typeof loader>(({ t }) => t('author.correct-key'))
