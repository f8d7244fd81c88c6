/** "Answer again": an empty form of the same check. */
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { CheckAgainPage } from '#app/learn/components/press-pages.tsx'
import { readCheck } from '#app/learn/read-check.server.ts'
import { startCheckAttempt } from '#app/learn/start-check-attempt.server.ts'

export const handle: PageHandle = { page: 'document' }

const params = { courseSlug: Slug, checkId: Slug }

export const loader = query({ actor: learner, params, run: (ctx, input) => readCheck(ctx, input.params) })

export const action = command({
  actor: learner,
  params,
  run: (ctx, input) => startCheckAttempt(ctx, input.params),
  next: ({ lessonId, checkId }, { params }) => to.lesson(params.courseSlug, lessonId, `check-${checkId}`),
})

export default function CheckAgain() {
  return <CheckAgainPage page={useLoaderData<typeof loader>()} form={useFormState()} />
}

export const meta = pageTitle<typeof loader>(({ t }, { lessonTitle }) => t('learn.check-of', { lesson: lessonTitle }))
