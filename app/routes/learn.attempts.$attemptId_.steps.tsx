/** "Save and continue": leaves a question behind, in an attempt that is gone through one question after another. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { Answers, answersOf, Position } from '#app/learn/answers-form.ts'
import { ClosedAttemptPage } from '#app/learn/components/press-pages.tsx'
import { AttemptPage } from '#app/learn/components/attempt-page.tsx'
import { leaveQuestion } from '#app/learn/leave-question.server.ts'
import { readAttempt } from '#app/learn/read-attempt.server.ts'

export const handle: PageHandle = { page: 'document' }

const params = { attemptId: Id }

export const loader = query({ actor: learner, params, run: (ctx, input) => readAttempt(ctx, input.params) })

const StepForm = z.strictObject({ answer: Answers, position: Position, confirmed: z.optional(z.literal('on')) })

export const action = command({
  actor: learner,
  params,
  form: StepForm,
  run: (ctx, { params: { attemptId }, form: { answer, position, confirmed } }) =>
    leaveQuestion(ctx, {
      attemptId,
      position: Number(position),
      answers: answersOf(answer),
      isConfirmed: confirmed === 'on',
    }),
  next: ({ attemptId }) => to.attempt(attemptId),
})

export default function Steps() {
  const page = useLoaderData<typeof loader>()
  const form = useFormState()
  return page.attempt.isOpen ? (
    <AttemptPage {...page} form={form} />
  ) : (
    <ClosedAttemptPage attempt={page.attempt} form={form} />
  )
}

export const meta = pageTitle<typeof loader>(({ t }) => t('learn.save-title'))
