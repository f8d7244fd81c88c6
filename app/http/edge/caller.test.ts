import { describe, expect, it } from 'vitest'
import { deviceOf, networkOf } from './caller.ts'

describe('the network of a caller', () => {
  it.each([
    ['the socket, when nobody is trusted', '203.0.113.9', '198.51.100.1', [], '203.0.113.9'],
    ['what a trusted proxy says', '127.0.0.1', '198.51.100.1', ['loopback'], '198.51.100.1'],
    [
      'the nearest untrusted hop, not what a caller wrote before it',
      '10.0.0.1',
      '1.2.3.4, 198.51.100.1',
      ['10.0.0.1'],
      '198.51.100.1',
    ],
    ['IPv4 inside IPv6', '::ffff:203.0.113.9', undefined, [], '203.0.113.9'],
    ['an IPv6 neighbourhood', '2001:db8:1:2:3:4:5:6', undefined, [], '2001:db8:1:2::/64'],
    ['a short IPv6 address', '2001:db8::5', undefined, [], '2001:db8:0:0::/64'],
    ['rubbish from a proxy is passed over', '127.0.0.1', 'unknown', ['loopback'], '127.0.0.1'],
  ])('%s', (_name, peer, forwarded, trusted, expected) => {
    expect(networkOf(peer, forwarded, trusted)).toBe(expected)
  })
})

it('a device is named by family and system', () => {
  expect(
    deviceOf('Mozilla/5.0 (Linux; Android 8.1) AppleWebKit/537 (KHTML, like Gecko) Chrome/80.0 Mobile Safari/537'),
  ).toBe('Chrome, Android')
  expect(deviceOf(undefined)).toBe('')
})
