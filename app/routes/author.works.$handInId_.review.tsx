/** A trainer's word on what was handed in. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { to } from '#app/addresses.ts'
import { WorkPage } from '#app/author/components/work-page.tsx'
import { readWork } from '#app/author/read-work.server.ts'
import { reviewWork } from '#app/author/review-work.server.ts'
import { trainer } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id, Slug } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

const params = { handInId: Id }

export const loader = query({
  actor: trainer,
  params,
  look: ({ handInId }) => `work:${handInId}`,
  run: async (ctx, input) => ({ work: await readWork(ctx, input.params), id: ctx.newId() }),
})

/** Of a rubric by its id, of an open answer by its letter. */
const Criterion = z.union([Slug, z.string().check(z.regex(/^[A-Z]$/))])

const ReviewForm = z.strictObject({
  id: Id,
  marks: z._default(z.record(Criterion, z.string().check(z.maxLength(10))), {}),
  comment: z._default(z.string().check(z.maxLength(5000, 'errors.too-long')), ''),
  returned: z.optional(z.literal('on')),
})

export const action = command({
  actor: trainer,
  params,
  form: ReviewForm,
  run: (ctx, { params: { handInId }, form: { returned, ...form } }) =>
    reviewWork(ctx, { handInId, ...form, isReturned: returned === 'on' }),
  next: ({ courseSlug }) => to.works(courseSlug, { notice: 'work-reviewed' }),
})

export default function Review() {
  return <WorkPage {...useLoaderData<typeof loader>()} form={useFormState()} />
}

export const meta = pageTitle<typeof loader>((_, { work }) => work.title)
