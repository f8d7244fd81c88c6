/** People who sign up and in by the real use-cases, and the mails they get. */
import { confirmAccount, type ConfirmInput } from '#app/account/confirm-account.server.ts'
import { signIn, type SignInOutcome } from '#app/account/sign-in.server.ts'
import { signUp, type SignUpInput } from '#app/account/sign-up.server.ts'
import { anonymous, type SignedIn } from '#app/domain/access/actor.ts'
import { isRefusal, type Refusal } from '#app/i18n/refusal.ts'
import type { World } from './world.ts'

export const goodPassword = 'three kettles under the stairs'

export const aminasForm: SignUpInput = {
  certificateName: 'Amina Diallo',
  email: 'Amina@Example.org',
  password: goodPassword,
  country: 'SN',
  institution: 'Ministry of Labour',
  language: 'fr',
  back: '',
}

export interface SentMail {
  kind: string
  accountId: string
  language: string
  token: string
  back: string | null
  /** what happened to a second factor */
  change: string | null
}

/** Every mail in the outbox, the oldest first. */
export async function mailsOf(world: World): Promise<SentMail[]> {
  const rows = await world.services.handles.reader
    .selectFrom('outbox_message')
    .select(['kind', 'account_id', 'language', 'parameters'])
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ kind, account_id, language, parameters }) => {
    const carried = { token: '', back: null, change: null, ...(JSON.parse(parameters) as Partial<SentMail>) }
    return { kind, accountId: account_id, language, token: carried.token, back: carried.back, change: carried.change }
  })
}

export async function lastMail(world: World): Promise<SentMail> {
  const mail = (await mailsOf(world)).at(-1)
  if (mail === undefined) throw new Error('No mail was sent')
  return mail
}

/** Signs up without confirming. */
export async function signedUp(world: World, form: Partial<SignUpInput> = {}): Promise<void> {
  const outcome = await signUp(world.ctx(anonymous), { ...aminasForm, ...form })
  if (isRefusal(outcome)) throw new Error(`Sign-up was refused: ${JSON.stringify(outcome)}`)
}

/** What the confirmation page sends when nothing on it is changed. */
export function confirmationForm(token: string, changed: Partial<ConfirmInput & SignUpInput> = {}): ConfirmInput {
  const { certificateName, country, institution, language, password } = { ...aminasForm, password: '', ...changed }
  return { token, certificateName, country, institution, language, password }
}

/** Signs up and confirms. @returns the actor as the edge reads her from her cookie */
export async function aMember(world: World, form: Partial<SignUpInput> = {}): Promise<SignedIn> {
  await signedUp(world, form)
  const { token } = await lastMail(world)
  const begun = await confirmAccount(world.ctx(anonymous), confirmationForm(token, { ...form, password: '' }))
  if (isRefusal(begun)) throw new Error('Confirmation was refused')
  return actorOf(world, begun.token)
}

/** Who the edge takes the sender of a session's cookie for. */
export async function actorOf(world: World, token: string): Promise<SignedIn> {
  const { actor } = await identityOf(world, token)
  if (actor.kind !== 'account') throw new Error('Nobody is signed in')
  return actor
}

export function identityOf(world: World, token: string) {
  const { auth, handles } = world.services
  return auth.readRequest(handles, `session=${token}`, world.now())
}

export function signingIn(
  world: World,
  password = goodPassword,
  email = aminasForm.email,
): Promise<SignInOutcome | Refusal> {
  return signIn(world.ctx(anonymous), { email, password, back: '' })
}

/** What a refusal says above the form. */
export function problemOf(outcome: unknown): string | null {
  return isRefusal(outcome) ? (outcome.problem?.key ?? null) : null
}

/** What a refusal says beside a field. */
export function errorOf(outcome: unknown, field: string): string | null {
  return isRefusal(outcome) ? (outcome.errors[field]?.key ?? null) : null
}
