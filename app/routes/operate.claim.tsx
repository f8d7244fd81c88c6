import * as z from 'zod/mini'
import { claimOperator } from '#app/account/claim-operator.server.ts'
import { OperatorClaimForm } from '#app/account/components/operator-claim-form.tsx'
import { signedInLanding, to, withNotice } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { signedInHeaders } from '#app/http/cookies.server.ts'
import { fieldAttributes } from '#app/http/form.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: learner, run: async () => null })

const Claim = z.strictObject({
  code: z.string().check(z.trim(), z.minLength(1, 'account.claim-wrong'), z.maxLength(60, 'account.claim-wrong')),
})

export const action = command({
  actor: learner,
  form: Claim,
  run: (ctx, { form }) => claimOperator(ctx, form),
  next: ({ step }) => withNotice(signedInLanding(step, to.operate()), 'operator-made'),
  headers: (signedIn, load) => signedInHeaders(load.services, signedIn),
})

const attributes = fieldAttributes(Claim)

export default function OperatorClaimRoute() {
  return <OperatorClaimForm form={useFormState()} attributes={attributes} />
}

export const meta = pageTitle(({ t }) => t('account.claim-title'))
