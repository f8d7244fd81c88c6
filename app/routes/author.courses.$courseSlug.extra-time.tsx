/** More time for single people of a course. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { to } from '#app/addresses.ts'
import { ExtraTimePage, extraTimes } from '#app/author/components/extra-time-page.tsx'
import { giveExtraTime } from '#app/author/give-extra-time.server.ts'
import { listExtraTime } from '#app/author/list-extra-time.server.ts'
import { trainer } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { Email } from '#app/http/fields.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

const params = { courseSlug: Slug }

export const loader = query({
  actor: trainer,
  params,
  look: ({ courseSlug }) => `extra-time:${courseSlug}`,
  run: (ctx, input) => listExtraTime(ctx, input.params),
})

const ExtraTimeForm = z.strictObject({
  email: Email,
  percent: z.enum(extraTimes),
  reason: z._default(z.string().check(z.maxLength(300, 'errors.too-long')), ''),
})

const attributes = fieldAttributes(ExtraTimeForm)

export const action = command({
  actor: trainer,
  params,
  form: ExtraTimeForm,
  run: (ctx, { params: { courseSlug }, form }) =>
    giveExtraTime(ctx, { courseSlug, ...form, percent: Number(form.percent) }),
  next: ({ courseSlug }) => to.extraTime(courseSlug, { notice: 'extra-time-given' }),
})

export default function ExtraTime() {
  return <ExtraTimePage {...useLoaderData<typeof loader>()} form={useFormState()} attributes={attributes} />
}

export const meta = pageTitle<typeof loader>(({ t }) => t('author.extra-time'))
