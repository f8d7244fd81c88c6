/** The item bank of a course. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { BankPage } from '#app/author/components/bank-page.tsx'
import { listBankItems } from '#app/author/list-bank-items.server.ts'
import { trainer } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { optionalOf, Slug } from '#app/http/schemas.ts'
import { itemKinds } from '#app/items/item.ts'
import { languages } from '#app/i18n/locales.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: trainer,
  params: { courseSlug: Slug },
  search: {
    outcome: optionalOf(Slug),
    kind: optionalOf(z.enum(itemKinds)),
    difficulty: optionalOf(z.enum(['easy', 'medium', 'hard', 'none'])),
    tag: optionalOf(z.string().check(z.maxLength(80))),
    lacking: optionalOf(z.enum(languages)),
    words: optionalOf(z.string().check(z.maxLength(100))),
  },
  run: (ctx, { params, search }) => listBankItems(ctx, { ...params, filter: search }),
})

export default function Bank() {
  return <BankPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>(({ t }, { course }) => t('author.bank-of', { course: course.title }))
