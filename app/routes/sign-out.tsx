import { SignOutForm } from '#app/account/components/sign-out-form.tsx'
import { signOut } from '#app/account/sign-out.server.ts'
import { to } from '#app/addresses.ts'
import { learner } from '#app/domain/access/guards.ts'
import { command } from '#app/http/command.server.ts'
import { pageTitle, type PageHandle } from '#app/http/page.ts'
import { query } from '#app/http/query.server.ts'
import { useFormState } from '#app/http/use-form-state.ts'

export const handle: PageHandle = { page: 'document' }

export const loader = query({ actor: learner, run: async () => null })

export const action = command({
  actor: learner,
  run: (ctx) => signOut(ctx),
  next: () => to.catalogue({ notice: 'signed-out' }),
  headers: (_result, { services }) => [
    ['Set-Cookie', services.auth.clearedCookie()],
    // Nobody turns back to one's pages on a shared computer.
    ['Clear-Site-Data', '"cache", "storage"'],
  ],
})

export default function SignOutRoute() {
  return <SignOutForm form={useFormState()} />
}

export const meta = pageTitle(({ t }) => t('account.sign-out-title'))
