import { describe, expect, it } from 'vitest'
import { loggedPath } from './log-path.ts'

const number = '3T0A7K3M9QDAVX2ERB5TCW41HZ'
const token = 'q8Zr-1k_Xw0aB7tY5uV3nM9pL2sD4fG6hJ8kC1xE0oQ'
const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'

describe('a path in the log', () => {
  it.each([
    [`/certificates/${number}`, '/certificates/:id'],
    [`/certificates/${number}.pdf`, '/certificates/:id.pdf'],
    [`/certificates/${number}.data`, '/certificates/:id.data'],
    [`/verify/${number}.`, '/verify/:id.'],
    ['/verify/3T0A7-K3M9Q-DAVX2-ERB5T-CW41HZ', '/verify/:id'],
    ['/verify/3T0A7.K3M9Q.DAVX2.ERB5T.CW41HZ', '/verify/:id'],
    ['/verify/3T0A7%20K3M9Q%20DAVX2%20ERB5T%20CW41HZ', '/verify/:id'],
    [`/account/reset/${token}`, '/account/reset/:id'],
    [`/account/reset/${token}.`, '/account/reset/:id.'],
    [`/account/reset/(${token})`, '/account/reset/:id'],
    [`/operate/people/${id}/grants?why=x`, '/operate/people/:id/grants'],
    [`/verify/${encodeURIComponent('٣'.repeat(26))}`, '/verify/:id'],
  ])('%s names nobody and opens nothing', (path, logged) => {
    expect(loggedPath(path)).toBe(logged)
  })

  it.each([
    '/learn/courses/migration-data',
    '/account/second-factor/removal',
    '/help',
    '/',
    '/assets/app-3f9a0c1d.css',
  ])('%s stays readable', (path) => {
    expect(loggedPath(path)).toBe(path)
  })

  it('is of limited length', () => {
    expect(loggedPath('/a'.repeat(500))).toHaveLength(200)
  })
})
