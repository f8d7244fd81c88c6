/** Signing up, confirming by the link of the mail, signing in: what everybody of the demo does at a browser. */
import { confirmAccount } from '#app/account/confirm-account.server.ts'
import { signIn } from '#app/account/sign-in.server.ts'
import { signUp } from '#app/account/sign-up.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { Language } from '#app/i18n/locales.ts'
import { isRefusal } from '#app/i18n/refusal.ts'
import { addressOf, password } from './staff.ts'
import type { Browser, World } from './world.ts'

interface Somebody {
  name: string
  login: string
  country: string
  institution: string
  language: Language
}

const devices = ['Chrome, Windows', 'Firefox, Windows', 'Edge, Windows', 'Chrome, Android', 'Firefox, Linux']

/** A browser in an institution: its people share one address (RFC 5737 §3). */
export function browserOf(world: World, { login, language, institution }: Somebody): Browser {
  const network = `198.51.100.${1 + Math.floor(world.random(`network of ${institution}`)() * 254)}`
  const device = devices[Math.floor(world.random(`device of ${login}`)() * devices.length)]!
  return { language, network, device, cookie: null }
}

export async function signSomebodyUp(world: World, browser: Browser, somebody: Somebody): Promise<void> {
  const { name: certificateName, country, institution, language } = somebody
  const form = { certificateName, email: addressOf(somebody), password, country, institution, language, back: '' }
  done(await signUp(world.visitor(browser), form))
}

/** Opens the link of the newest mail. @returns who she is now */
export async function confirmBy(world: World, browser: Browser, somebody: Somebody): Promise<SignedIn> {
  const mail = world.mailsTo(addressOf(somebody)).at(-1) ?? ''
  const token = /\/account\/confirmation\/([\w-]+)/.exec(mail)?.[1]
  if (token === undefined) throw new Error(`No mail with a link has come to ${addressOf(somebody)}`)
  const { name: certificateName, country, institution, language } = somebody
  const form = { token, password: '', certificateName, country, institution, language }
  takeSession(world, browser, done(await confirmAccount(world.visitor(browser), form)))
  return signedIn(world, browser)
}

/** Comes back: signs in where the session has ended. @returns null where the site lets nobody in, or asks for a code */
export async function comeBack(world: World, browser: Browser, somebody: Somebody): Promise<SignedIn | null> {
  const actor = await world.actorAt(browser)
  if (actor.kind === 'account') return actor
  const outcome = await signIn(world.visitor(browser), { email: addressOf(somebody), password, back: '' })
  if (isRefusal(outcome) || outcome.kind !== 'signed-in') return null
  takeSession(world, browser, outcome)
  return outcome.step === 'code' ? null : signedIn(world, browser)
}

/** Tries a wrong password. */
export async function mistype(world: World, browser: Browser, { login }: Pick<Somebody, 'login'>): Promise<void> {
  const form = { email: addressOf({ login }), password: `${password} twice`, back: '' }
  if (!isRefusal(await signIn(world.visitor(browser), form))) throw new Error('A wrong password was taken')
}

/** Takes the session that an answer of the site begins. */
export function takeSession(world: World, browser: Browser, { token }: { token: string }): void {
  browser.cookie = world.services.auth.sessionCookie(token).split(';')[0]!
}

export async function signedIn(world: World, browser: Browser): Promise<SignedIn> {
  const actor = await world.actorAt(browser)
  if (actor.kind !== 'account') throw new Error(`Somebody signed in is taken for ${actor.kind}`)
  return actor
}

/** The story knows what the site allows: a refusal is a fault of the story. */
export function done<T>(outcome: T): Exclude<T, { refused: true }> {
  if (isRefusal(outcome)) throw new Error(`The site refused what the story tells: ${JSON.stringify(outcome)}`)
  return outcome as Exclude<T, { refused: true }>
}
