/**
 * Which requests may change something. An unsafe method needs a sign, made by the browser and out of reach of other
 * sites, that a page of ours sent it (Fetch Metadata; RFC 6454 `Origin`; `Referer` where a browser sends neither).
 */
export interface SourceHeaders {
  'sec-fetch-site'?: string | undefined
  origin?: string | undefined
  referer?: string | undefined
}

const safeMethods = new Set(['GET', 'HEAD'])

export function isSafe(method: string): boolean {
  return safeMethods.has(method)
}

/**
 * @param publicUrl the configured origin
 * @returns true when a page of this site sent the request
 */
export function isFromThisSite(headers: SourceHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  if (headers.origin !== undefined) return headers.origin === publicUrl
  return headers.referer !== undefined && originOf(headers.referer) === publicUrl
}

function originOf(address: string): string | null {
  try {
    return new URL(address).origin
  } catch {
    return null
  }
}
