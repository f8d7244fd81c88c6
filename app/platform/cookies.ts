/** Cookies as text: one of a request's, and one to set. */

/** A browser holds a `__Host-` cookie to this very origin, and takes it over TLS alone. */
export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name
}

/** @returns the value, or undefined when the header holds none or more than one: two of a name were not both set by us */
export function readCookie(header: string, name: string): string | undefined {
  const values = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
  return values.length === 1 ? values[0] : undefined
}

export interface CookieOptions {
  secure: boolean
  /** kept from scripts */
  httpOnly: boolean
  /** null: until the browser is closed */
  maxAgeSeconds: number | null
}

/** The text of a Set-Cookie header. @param value letters that need no quoting */
export function makeCookie(name: string, value: string, { secure, httpOnly, maxAgeSeconds }: CookieOptions): string {
  const parts = [`${cookieName(name, secure)}=${value}`, 'Path=/', 'SameSite=Lax']
  if (maxAgeSeconds !== null) parts.push(`Max-Age=${maxAgeSeconds}`)
  if (httpOnly) parts.push('HttpOnly')
  if (secure) parts.push('Secure')
  return parts.join('; ')
}
