/** A certificate of nobody that is set to try a logo, and thrown away: whether it can be printed shows only on paper. */
import { weave } from '#app/domain/course/weave.ts'
import type { CertificateInput } from './certificate.ts'

/** @param logo null for the sheet that every renderer can set: when that fails too, it is not the logo */
export function trialSheet(logo: CertificateInput['logo']): CertificateInput {
  return {
    version: 1,
    language: 'en',
    title: 'Trial',
    heading: 'Trial',
    certifies: 'Trial',
    recipientName: 'Nobody',
    completed: 'Trial',
    course: { language: 'en', text: 'Trial' },
    able: 'Trial',
    outcomes: [],
    facts: [{ term: 'Trial', detail: 'Trial' }],
    signatories: [],
    logo,
    number: { term: 'Trial', detail: '0' },
    check: 'Trial',
    address: 'https://example.org/verify/0',
    codeLabel: 'Trial',
    cloth: weave('trial'),
    dye: 1,
    completedAt: '2000-01-01T00:00:00.000Z',
  }
}
