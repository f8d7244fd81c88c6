/** Headers of every answer. Documents run our own script files and nothing else; pages of the framework get a nonce. */
const sources = [
  `default-src 'none'`,
  `style-src 'self'`,
  `img-src 'self'`,
  `media-src 'self'`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `worker-src 'self'`,
  `manifest-src 'self'`,
  `form-action 'self'`,
  `frame-ancestors 'none'`,
  `base-uri 'none'`,
  `object-src 'none'`,
]

export const documentPolicy = [...sources, `script-src 'self'`].join('; ')

/** @param nonce of this answer alone */
export function appPolicy(nonce: string): string {
  return [...sources, `script-src 'nonce-${nonce}' 'strict-dynamic' 'self'`].join('; ')
}

export function commonHeaders(secure: boolean): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // `no-referrer` would turn the Origin of our own forms into `null`.
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  }
}
