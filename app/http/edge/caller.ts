/** Who is at the other end of the line: the address for throttles and devices, believed only as far as configured. */
import { isIP } from 'node:net'

const loopback = new Set(['127.0.0.1', '::1'])

/**
 * @param peer address of the socket
 * @param forwarded the X-Forwarded-For header, if any
 * @param trusted addresses of proxies in front of us, or `loopback`
 * @returns the caller's network: an IPv4 address, or the first 64 bits of an IPv6 address
 */
export function networkOf(peer: string | undefined, forwarded: string | undefined, trusted: string[]): string {
  let address = plain(peer ?? '')
  const hops = (forwarded ?? '')
    .split(',')
    .map((hop) => plain(hop.trim()))
    .filter((hop) => isIP(hop) !== 0)
  while (isTrusted(address, trusted) && hops.length > 0) address = hops.pop()!
  return isIP(address) === 6 ? `${expand(address).slice(0, 4).join(':')}::/64` : address
}

function isTrusted(address: string, trusted: string[]): boolean {
  return trusted.some((one) => (one === 'loopback' ? loopback.has(address) : one === address))
}

/** IPv4 addresses as they arrive on a socket that speaks both (RFC 4291 §2.5.5.2). */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
}

function expand(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array.from({ length: zeros }, () => '0'), ...right].map((part) =>
    part.toLowerCase().replace(/^0+(?=.)/, ''),
  )
}

/** The browser in words, for the list of signed-in devices: the family and the system, no version. */
export function deviceOf(userAgent: string | undefined): string {
  const agent = userAgent ?? ''
  const browser = first(agent, [
    [/Edg\//, 'Edge'],
    [/OPR\/|Opera/, 'Opera'],
    [/SamsungBrowser/, 'Samsung Internet'],
    [/UCBrowser/, 'UC Browser'],
    [/Firefox\//, 'Firefox'],
    [/Chrom(e|ium)\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ])
  const system = first(agent, [
    [/Android/, 'Android'],
    [/iPhone|iPad/, 'iOS'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'macOS'],
    [/KAIOS/, 'KaiOS'],
    [/Linux|X11/, 'Linux'],
  ])
  return [browser, system].filter(Boolean).join(', ')
}

function first(text: string, table: [RegExp, string][]): string {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? ''
}
