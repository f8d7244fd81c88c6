/** Submits an attempt; asks once while questions are open. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { Answers, answersOf, hasAnswers } from '#app/learn/answers-form.ts'
import { AttemptPage } from '#app/learn/components/attempt-page.tsx'
import { ClosedAttemptPage } from '#app/learn/components/press-pages.tsx'
import { SubmissionPage } from '#app/learn/components/submission-page.tsx'
import { readAttempt } from '#app/learn/read-attempt.server.ts'
import { submitAttempt } from '#app/learn/submit-attempt.server.ts'

export const handle: PageHandle = { page: 'document' }

const params = { attemptId: Id }

export const loader = query({ actor: learner, params, run: (ctx, input) => readAttempt(ctx, input.params) })

const SubmissionForm = z.strictObject({ answer: Answers, confirmed: z.optional(z.literal('on')) })

export const action = command({
  actor: learner,
  params,
  form: SubmissionForm,
  run: (ctx, { params: { attemptId }, form }) =>
    submitAttempt(ctx, { attemptId, answers: answersOf(form.answer), isConfirmed: form.confirmed === 'on' }),
  next: ({ attemptId, state }) => (state === 'asked' ? to.attemptSubmission(attemptId) : to.attemptResult(attemptId)),
})

export default function Submission() {
  const page = useLoaderData<typeof loader>()
  const form = useFormState()
  if (!page.attempt.isOpen) return <ClosedAttemptPage attempt={page.attempt} form={form} />
  // A form that comes back, its session over or a value refused, comes with its answers: nothing typed is lost, and
  // nothing is submitted that is not seen.
  return hasAnswers(form) ? <AttemptPage {...page} form={form} /> : <SubmissionPage {...page} form={form} />
}

export const meta = pageTitle<typeof loader>(({ t }, { attempt }) => t(`learn.submit-${attempt.kind}`))
