/** Questions from another system: what a file holds, before anything enters the course. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { ImportPage } from '#app/author/components/import-page.tsx'
import type { ImportedFile } from '#app/author/components/author-view.ts'
import { importQuestions, readImportPage } from '#app/author/import-questions.server.ts'
import { trainer } from '#app/domain/access/guards.ts'
import { inquiry } from '#app/http/inquiry.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { useAnswer, useFormState } from '#app/http/use-form-state.ts'
import { languages } from '#app/i18n/locales.ts'

export const handle: PageHandle = { page: 'document' }

const params = { courseSlug: Slug }

export const loader = query({ actor: trainer, params, run: (ctx, input) => readImportPage(ctx, input.params) })

export const action = inquiry({
  actor: trainer,
  params,
  upload: { field: 'file', tooLarge: 'author.import-too-large' },
  form: z.strictObject({ outcome: Slug, language: z.enum(languages) }),
  run: (ctx, { params: { courseSlug }, form, file }) => importQuestions(ctx, { courseSlug, ...form, bytes: file }),
})

export default function Import() {
  const answer = useAnswer<ImportedFile>()
  return <ImportPage {...useLoaderData<typeof loader>()} form={useFormState()} file={answer} />
}

export const meta = pageTitle<typeof loader>(({ t }) => t('author.import'))
