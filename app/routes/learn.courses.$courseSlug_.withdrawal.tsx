/** Leaves a course, after asking once. */
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { WithdrawalPage } from '#app/learn/components/enrolment-page.tsx'
import { readEnrolmentPage } from '#app/learn/read-enrolment-page.server.ts'
import { withdraw } from '#app/learn/withdraw.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  params: { courseSlug: Slug },
  run: (ctx, { params }) => readEnrolmentPage(ctx, params),
})

export const action = command({
  actor: learner,
  params: { courseSlug: Slug },
  run: (ctx, { params }) => withdraw(ctx, params),
  next: () => to.myCourses({ notice: 'withdrawn' }),
})

export default function Withdrawal() {
  return <WithdrawalPage page={useLoaderData<typeof loader>()} form={useFormState()} />
}

export const meta = pageTitle<typeof loader>(({ t }, { title }) => t('learn.withdraw-title', { course: title }))
