/** "Done, continue". */
import { useLoaderData } from '@remix-run/react'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { CompletionPage } from '#app/learn/components/press-pages.tsx'
import { completeLesson } from '#app/learn/complete-lesson.server.ts'
import { readActivityName } from '#app/learn/read-activity-name.server.ts'

export const handle: PageHandle = { page: 'document' }

const params = { courseSlug: Slug, lessonId: Slug }

export const loader = query({
  actor: learner,
  params,
  run: (ctx, { params: { courseSlug, lessonId } }) =>
    readActivityName(ctx, { courseSlug, activityId: lessonId, kinds: ['lesson'] }),
})

export const action = command({
  actor: learner,
  params,
  run: (ctx, input) => completeLesson(ctx, input.params),
  next: (done) => done.next,
})

export default function Completion() {
  const page = useLoaderData<typeof loader>()
  return <CompletionPage page={page} back={to.lesson(page.slug, page.activityId)} form={useFormState()} />
}

export const meta = pageTitle<typeof loader>(({ t }, { title }) => t('learn.completion-title', { lesson: title }))
