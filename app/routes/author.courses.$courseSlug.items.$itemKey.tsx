/** One question of the item bank. */
import { useLoaderData } from '@remix-run/react'
import { BankItemPage } from '#app/author/components/bank-item-page.tsx'
import { readBankItem } from '#app/author/read-bank-item.server.ts'
import { trainer } from '#app/domain/access/guards.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: trainer,
  params: { courseSlug: Slug, itemKey: Slug },
  run: (ctx, { params }) => readBankItem(ctx, params),
})

export default function BankItem() {
  return <BankItemPage {...useLoaderData<typeof loader>()} />
}

export const meta = pageTitle<typeof loader>(({ t }, { itemKey }) => t('author.item-of', { key: itemKey }))
