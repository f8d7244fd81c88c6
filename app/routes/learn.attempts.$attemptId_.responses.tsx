/** "Save answers": every answer of the form at once. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { refuse } from '#app/i18n/refusal.ts'
import { Answers, answersOf } from '#app/learn/answers-form.ts'
import { ClosedAttemptPage } from '#app/learn/components/press-pages.tsx'
import { AttemptPage } from '#app/learn/components/attempt-page.tsx'
import { readAttempt } from '#app/learn/read-attempt.server.ts'
import { saveResponses } from '#app/learn/save-responses.server.ts'

export const handle: PageHandle = { page: 'document' }

const params = { attemptId: Id }

export const loader = query({ actor: learner, params, run: (ctx, input) => readAttempt(ctx, input.params) })

const ResponsesForm = z.strictObject({ answer: Answers })

export const action = command({
  actor: learner,
  params,
  form: ResponsesForm,
  run: async (ctx, { params: { attemptId }, form }) => {
    const result = await saveResponses(ctx, { attemptId, answers: answersOf(form.answer) })
    return result.saved ? result : refuse({}, result.why)
  },
  next: (_, { params: { attemptId } }) => to.attempt(attemptId, { notice: 'answers-saved' }),
})

export default function Responses() {
  const page = useLoaderData<typeof loader>()
  const form = useFormState()
  return page.attempt.isOpen ? (
    <AttemptPage {...page} form={form} />
  ) : (
    <ClosedAttemptPage attempt={page.attempt} form={form} />
  )
}

export const meta = pageTitle<typeof loader>(({ t }) => t('learn.save-title'))
