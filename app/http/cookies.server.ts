/** The cookie that remembers the language for a year. It says nothing about who reads. */
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
