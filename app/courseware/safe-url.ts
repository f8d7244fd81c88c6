/**
 * Which addresses a link may have: `https:`, `mailto:`, own pages (`/…`) and headings of the page (`#…`).
 * Everything a browser might read as something else is refused (WHATWG URL: backslashes, control characters, tabs and
 * line breaks inside a scheme, protocol-relative addresses, names before an @).
 */
import type { FaultCode } from './sentences.ts'

/** @param url as it will stand in the page: entities and escapes of Markdown already read */
/* eslint-disable no-control-regex -- control characters are what is looked for */
export function urlFault(url: string): FaultCode | null {
  const squeezed = url
    .replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '')
    .toLowerCase()
  if (/^(?:javascript|vbscript|data|blob|file)(?::|%3a)/.test(decodedOnce(squeezed))) return 'link-script'
  if (/[\u0000-\u0020\u007f-\u009f\\]|[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/.test(url)) return 'link-doubtful'
  if (/[{}<>"|^`]/.test(url)) return 'link-doubtful'
  if (/%(?:0[0-9a-f]|1[0-9a-f]|5c|7f)/i.test(url)) return 'link-doubtful'
  if (url.startsWith('//')) return 'link-doubtful'
  if (url.startsWith('#')) return url.length > 1 ? null : 'link-other'
  if (url.startsWith('/')) return /^\/(?:%2f|\.{0,2}\/)/i.test(url) ? 'link-doubtful' : null
  const lower = url.toLowerCase()
  if (lower.startsWith('http:')) return 'link-http'
  if (lower.startsWith('https:')) return httpsFault(url)
  if (lower.startsWith('mailto:'))
    return /^mailto:[^\s@?]+@[^\s@?]+(?:\?subject=[^&]*)?$/i.test(url) ? null : 'link-doubtful'
  return 'link-other'
}

function httpsFault(url: string): FaultCode | null {
  if (!/^https:\/\/[^/?#@:]+(?::\d+)?(?:[/?#]|$)/i.test(url)) return 'link-doubtful'
  return URL.canParse(url) ? null : 'link-doubtful'
}

function decodedOnce(url: string): string {
  return url.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
