/** Cookies that answers set: the language, for a year, which says nothing about who reads; and who is signed in. */
import type { Services } from '#app/context.server.ts'
import type { Language } from '#app/i18n/locales.ts'
import { days, seconds } from '#app/platform/clock.ts'
import { cookieName, makeCookie, readCookie } from '#app/platform/cookies.ts'
import type { Settings } from '#app/platform/env.server.ts'

type CookieSettings = Pick<Settings, 'secureCookies'>

/** The text of the Set-Cookie header. */
export function languageCookie({ secureCookies }: CookieSettings, language: Language): string {
  return makeCookie('language', language, {
    secure: secureCookies,
    httpOnly: false,
    maxAgeSeconds: days(365) / seconds(1),
  })
}

/** The language as the cookie has it, unchecked. */
export function readLanguageCookie({ secureCookies }: CookieSettings, cookies: string): string | undefined {
  return readCookie(cookies, cookieName('language', secureCookies))
}

/** Headers of an answer that signs somebody in: the session, and the language of the account. */
export function signedInHeaders(
  { auth, settings }: Pick<Services, 'auth' | 'settings'>,
  { token, language }: { token: string; language: Language },
): [string, string][] {
  return [
    ['Set-Cookie', auth.sessionCookie(token)],
    ['Set-Cookie', languageCookie(settings, language)],
  ]
}
