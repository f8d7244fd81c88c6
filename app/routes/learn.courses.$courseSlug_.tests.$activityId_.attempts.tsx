/** Begins an attempt, or goes on with the open one. */
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { StartPage } from '#app/learn/components/press-pages.tsx'
import { readActivityName } from '#app/learn/read-activity-name.server.ts'
import { startAttempt } from '#app/learn/start-attempt.server.ts'

export const handle: PageHandle = { page: 'document' }

const params = { courseSlug: Slug, activityId: Slug }

export const loader = query({
  actor: learner,
  params,
  run: (ctx, input) => readActivityName(ctx, { ...input.params, kinds: ['quiz', 'test'] }),
})

export const action = command({
  actor: learner,
  params,
  run: (ctx, input) => startAttempt(ctx, input.params),
  next: ({ attemptId }) => to.attempt(attemptId),
})

export default function Start() {
  return <StartPage page={useLoaderData<typeof loader>()} form={useFormState()} />
}

export const meta = pageTitle<typeof loader>(({ t }, { title }) => t('learn.start-title', { activity: title }))
