import { describe, expect, it } from 'vitest'
import { urlFault } from './safe-url.ts'

describe('an address', () => {
  it.each([
    'https://www.un.org',
    'https://www.un.org:443/en/page?a=1&b=2#c',
    'https://ar.wikipedia.org/wiki/%D9%87',
    'HTTPS://EXAMPLE.ORG/',
    'mailto:office@example.org',
    'mailto:office@example.org?subject=Course',
    '/',
    '/courses/migration-data',
    '#stocks',
    '#%D8%A7',
  ])('%s is safe', (url) => {
    expect(urlFault(url)).toBeNull()
  })

  it.each([
    ['javascript:alert(1)', 'link-script'],
    ['java\tscript:alert(1)', 'link-script'],
    [' \u0001javascript:alert(1)', 'link-script'],
    ['javascript%3aalert(1)', 'link-script'],
    ['DATA:text/html,x', 'link-script'],
    ['//example.org', 'link-doubtful'],
    ['/\\example.org', 'link-doubtful'],
    ['/%2fexample.org', 'link-doubtful'],
    ['/../', 'link-doubtful'],
    ['https:/example.org', 'link-doubtful'],
    ['https://a@b.org', 'link-doubtful'],
    ['https://a:b@c.org', 'link-doubtful'],
    ['https://example.org/a b', 'link-doubtful'],
    ['https://example.org/\u202egpj', 'link-doubtful'],
    ['https://example.org/%0d%0a', 'link-doubtful'],
    ['https://example.org/{x}', 'link-doubtful'],
    ['mailto:a@b.org?bcc=c@d.org', 'link-doubtful'],
    ['http://example.org', 'link-http'],
    ['ftp://example.org', 'link-other'],
    ['example.org', 'link-other'],
    ['../secret', 'link-other'],
    ['', 'link-other'],
    ['#', 'link-other'],
  ])('%j is %s', (url, fault) => {
    expect(urlFault(url)).toBe(fault)
  })
})
