/** A choice in a scenario. */
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { Id, Slug } from '#app/http/schemas.ts'
import { useFormState } from '#app/http/use-form-state.ts'
import { ScenarioPage } from '#app/learn/components/scenario-page.tsx'
import { chooseInScenario } from '#app/learn/choose-in-scenario.server.ts'
import { readScenario } from '#app/learn/read-scenario.server.ts'

export const handle: PageHandle = { page: 'document' }

const params = { courseSlug: Slug, activityId: Slug }

export const loader = query({
  actor: learner,
  params,
  run: (ctx, input) => readScenario(ctx, { ...input.params, isAnew: false }),
})

const ChoiceForm = z.strictObject({
  run: Id,
  id: Id,
  scene: Slug,
  choice: z.string().check(z.regex(/^[1-9]\d?$/)),
})

export const action = command({
  actor: learner,
  params,
  form: ChoiceForm,
  run: (ctx, { params: name, form }) => chooseInScenario(ctx, { ...name, ...form, choice: Number(form.choice) }),
  next: (_, { params: { courseSlug, activityId } }) => to.scenario(courseSlug, activityId, {}, 'now'),
})

export default function Choices() {
  return <ScenarioPage scenario={useLoaderData<typeof loader>()} form={useFormState()} />
}

export const meta = pageTitle<typeof loader>((_, { title }) => title)
