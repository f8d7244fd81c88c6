/** Answers a check. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Slug } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { Answers, answersOf } from '#app/learn/answers-form.ts'
import { CheckPage } from '#app/learn/components/check-page.tsx'
import { readCheck } from '#app/learn/read-check.server.ts'
import { submitCheck } from '#app/learn/submit-check.server.ts'

export const handle: PageHandle = { page: 'document' }

const params = { courseSlug: Slug, checkId: Slug }

export const loader = query({ actor: learner, params, run: (ctx, input) => readCheck(ctx, input.params) })

const CheckForm = z.strictObject({
  /** the number of the attempt the form was shown for */
  attempt: z.pipe(z.string().check(z.regex(/^[1-9]\d{0,4}$/)), z.transform(Number)),
  answer: Answers,
})

export const action = command({
  actor: learner,
  params,
  form: CheckForm,
  run: (ctx, { params, form }) =>
    submitCheck(ctx, { ...params, attempt: form.attempt, answers: answersOf(form.answer) }),
  next: ({ lessonId, checkId }, { params }) => to.lesson(params.courseSlug, lessonId, `check-${checkId}`),
})

export default function Check() {
  return <CheckPage {...useLoaderData<typeof loader>()} form={useFormState()} />
}

export const meta = pageTitle<typeof loader>(({ t }, { lessonTitle }) => t('learn.check-of', { lesson: lessonTitle }))
