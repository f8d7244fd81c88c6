import { describe, expect, it } from 'vitest'
import { stepAt } from '#app/domain/access/second-factor.ts'
import { base32, hotp, keyAddress, stepOfCode } from './one-time-codes.server.ts'

const key = Buffer.from('12345678901234567890')

describe('the vectors of the standards', () => {
  it.each(
    ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'].map(
      (code, counter) => [counter, code] as const,
    ),
  )('RFC 4226, appendix D: counter %d gives %s', (counter, code) => {
    expect(hotp(key, counter)).toBe(code)
  })

  it.each([
    ['1970-01-01T00:00:59.000Z', '94287082'],
    ['2005-03-18T01:58:29.000Z', '07081804'],
    ['2005-03-18T01:58:31.000Z', '14050471'],
    ['2009-02-13T23:31:30.000Z', '89005924'],
    ['2033-05-18T03:33:20.000Z', '69279037'],
    ['2603-10-11T11:33:20.000Z', '65353130'],
  ])('RFC 6238, appendix B: %s gives %s', (instant, code) => {
    expect(hotp(key, stepAt(instant), 8)).toBe(code)
  })

  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
    ['12345678901234567890', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'],
  ])('RFC 4648, §10: "%s" is %s', (text, written) => {
    expect(base32(Buffer.from(text))).toBe(written)
  })
})

describe('a typed code', () => {
  const now = '2026-11-02T09:00:00.000Z'
  const step = stepAt(now)
  const of = (typed: string, lastStep = 0) => stepOfCode(key, typed, now, lastStep)

  it.each([-1, 0, 1])('of %d steps from now is known', (away) => {
    expect(of(hotp(key, step + away))).toBe(step + away)
  })

  it.each([-2, 2])('of %d steps from now is not', (away) => {
    expect(of(hotp(key, step + away))).toBeNull()
  })

  it('is not taken again, nor any before it', () => {
    expect(of(hotp(key, step), step)).toBeNull()
    expect(of(hotp(key, step - 1), step)).toBeNull()
    expect(of(hotp(key, step + 1), step)).toBe(step + 1)
  })

  it('may have blanks and figures of any script', () => {
    const code = hotp(key, step)
    expect(of(` ${code.slice(0, 3)} ${code.slice(3)} `)).toBe(step)
    expect(of(code.replace(/\d/g, (figure) => String.fromCharCode(0x660 + Number(figure))))).toBe(step)
  })

  it.each(['', '12345', '1234567', 'abcdef', '١٢٣'])('"%s" is none', (typed) => {
    expect(of(typed)).toBeNull()
  })

  it('of another key is none', () => {
    expect(of(hotp(Buffer.from('another key of twenty bytes'), step))).toBeNull()
  })
})

it('the address for an app names the site and the account, escaped', () => {
  const address = keyAddress(key, { issuer: 'Darasa training.example.org', account: 'grace+1@example.org' })
  expect(address).toBe(
    'otpauth://totp/Darasa%20training.example.org:grace%2B1%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Darasa%20training.example.org',
  )
})
