/** "Hand in". */
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { SheetPage } from '#app/learn/components/sheet-page.tsx'
import { handInSheet } from '#app/learn/hand-in-sheet.server.ts'
import { readSheet } from '#app/learn/read-sheet.server.ts'
import { sentFields, SheetForm } from '#app/learn/sheet-form.ts'

export const handle: PageHandle = { page: 'document' }

const params = { courseSlug: Slug, activityId: Slug }

export const loader = query({ actor: learner, params, run: (ctx, input) => readSheet(ctx, input.params) })

export const action = command({
  actor: learner,
  params,
  form: SheetForm,
  run: (ctx, { params: name, form }) => handInSheet(ctx, { ...name, fields: sentFields(form) }),
  next: (_, { params: { courseSlug, activityId } }) => to.sheet(courseSlug, activityId, { notice: 'sheet-handed-in' }),
})

export default function HandIns() {
  return <SheetPage sheet={useLoaderData<typeof loader>()} form={useFormState()} />
}

export const meta = pageTitle<typeof loader>((_, { title }) => title)
