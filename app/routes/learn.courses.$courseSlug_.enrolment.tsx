/** Enrols, or takes back who had left. */
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { EnrolmentPage } from '#app/learn/components/enrolment-page.tsx'
import { enrol } from '#app/learn/enrol.server.ts'
import { readEnrolmentPage } from '#app/learn/read-enrolment-page.server.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({
  actor: learner,
  params: { courseSlug: Slug },
  run: (ctx, { params }) => readEnrolmentPage(ctx, params),
})

export const action = command({
  actor: learner,
  params: { courseSlug: Slug },
  run: (ctx, { params }) => enrol(ctx, params),
  next: (done, { params }) => to.myCourse(params.courseSlug, notices[done]),
})

const notices = { begin: { notice: 'enrolled' }, resume: { notice: 'resumed' }, nothing: {} } as const

export default function Enrolment() {
  return <EnrolmentPage page={useLoaderData<typeof loader>()} form={useFormState()} />
}

export const meta = pageTitle<typeof loader>(({ t }, { title }) => t('learn.enrol-title', { course: title }))
