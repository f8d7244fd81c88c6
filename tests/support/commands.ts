/**
 * A valid request for every command: what its page, or the script of the page, sends. Refused, it must be for who sends
 * it, not for what is sent.
 */
import { newId } from '#app/platform/ids.ts'
import { aPicture } from './picture.ts'
import type { Owner } from './owner.ts'
import type { Fields } from './visitor.ts'

export type Sent = { form: Fields } | { json: object } | { file: Uint8Array; field: string; fields?: Fields }

const form = (fields: Fields = {}): Sent => ({ form: fields })

/** Of the numeric item that the owner's addresses name. */
const correctedKey: Fields = {
  'right[]': ['a', 'b'],
  'values.a': '12.6',
  'tolerances.a': '0.1',
  'values.b': '13.3',
  'tolerances.b': '0.1',
  'values.c': '24.9',
  'tolerances.c': '0.1',
  'values.d': '249',
  'tolerances.d': '1',
  policy: 'keep',
}

/** By path, each made anew: ids of answers are used once. In an order in which somebody could send them. */
export const validRequests: Record<string, (owner: Pick<Owner, 'numberAt' | 'check'>) => Sent> = {
  'learn/courses/:courseSlug/enrolment': () => form(),
  'learn/courses/:courseSlug/place': () => ({ json: { activityId: 'stock-or-flow', fragment: '' } }),
  'learn/courses/:courseSlug/checks/:checkId/responses': ({ check }) => ({
    json: { position: 1, id: newId(), replaces: null, attempt: 1, ...valueOf(check) },
  }),
  'learn/courses/:courseSlug/checks/:checkId/submission': ({ check }) =>
    form(
      Object.fromEntries(Object.entries(check).map(([name, value]) => [name, name.endsWith('.id') ? newId() : value])),
    ),
  'learn/courses/:courseSlug/checks/:checkId/attempts': () => form(),
  'learn/courses/:courseSlug/lessons/:lessonId/completion': () => form(),
  'learn/courses/:courseSlug/tests/:activityId/attempts': () => form(),
  'learn/courses/:courseSlug/scenarios/:activityId/choices': () =>
    form({ run: newId(), id: newId(), scene: 'start', choice: '1' }),
  'learn/courses/:courseSlug/worksheets/:activityId/entry': () => ({
    json: { field: 'shown-to', id: newId(), replaces: null, value: 'My colleague' },
  }),
  'learn/courses/:courseSlug/worksheets/:activityId/entries': () => form({ 'field.shown-to.value': 'My minister' }),
  'learn/courses/:courseSlug/worksheets/:activityId/hand-ins': () => form(filledCard('Another answer')),
  'author/courses/:courseSlug/extra-time': () =>
    form({ email: 'zawadi.canary@example.org', percent: '25', reason: '' }),
  'author/courses/:courseSlug/import': () => ({
    file: new TextEncoder().encode('A stock has one date.{T}'),
    field: 'file',
    fields: { outcome: 'tell-stock-from-flow', language: 'en' },
  }),
  'author/courses/:courseSlug/items/:itemKey/correction/preview': () => form(correctedKey),
  // What is sent first is not the last word: the seal of a preview is put in by the test that has one.
  'author/courses/:courseSlug/items/:itemKey/correction': () => form({ ...correctedKey, reason: 'Rounded wrongly' }),
  'author/works/:handInId/review': () => form({ id: newId(), comment: 'Well done.' }),
  'learn/courses/:courseSlug/withdrawal': () => form(),
  'learn/attempts/:attemptId/response': ({ numberAt }) => ({
    json: { position: numberAt, id: newId(), replaces: null, value: '5' },
  }),
  'learn/attempts/:attemptId/responses': ({ numberAt }) => form(answer(numberAt, { value: '6' })),
  'learn/attempts/:attemptId/steps': ({ numberAt }) =>
    form({ position: String(numberAt), ...answer(numberAt, { value: '6' }) }),
  'learn/attempts/:attemptId/submission': () => form({ confirmed: 'on' }),
  'account/devices/:sessionId/ending': () => form(),
  account: () =>
    form({ certificateName: 'Another Name', country: 'KE', institution: 'Another institution', language: 'en' }),
  'account/password': () => form({ currentPassword: password.now, password: password.next }),
  'account/second-factor/set-up': () => form({ newCode: '000000', password: password.now }),
  'account/second-factor/replacement': () => form({ newCode: '000000', code: '000000', password: password.now }),
  'account/second-factor/removal': () => form({ code: '000000', password: password.now }),
  'account/second-factor/renewal': () => form({ code: '000000', password: password.now }),
  'account/second-factor/recovery-codes': () => form(),
  'sign-in/code': () => form({ code: '000000' }),
  'sign-in/recovery-code': () => form({ code: '0000-0000-0000' }),
  'operate/claim': () => form({ code: 'to be replaced' }),
  'sign-out': () => form(),
  'operate/settings': () =>
    form({
      'names.en': 'Another Centre',
      'signatories.0.name': '',
      'signatories.0.role': '',
      dye: '3',
      'offered.en': 'on',
    }),
  'operate/settings/logo': () => ({ file: aPicture(), field: 'logo' }),
  'operate/settings/logo/removal': () => form(),
  'operate/people/:accountId/grants': () => form({ role: 'issuer', why: 'test' }),
  'operate/grants/:grantId/ending': () => form(),
  'operate/grants/:grantId/return': () => form(),
  'operate/people/:accountId/second-factor-removal': () => form(),
  'operate/reports/:reportId/closing': () => form(),
  'operate/reports/:reportId/reopening': () => form(),
  'operate/people/:accountId/suspension': () => form(),
  'operate/people/:accountId/reinstatement': () => form(),
}

/** Everything that the worksheet of the course asks for. */
export function filledCard(missing: string): Fields {
  return {
    'cell.five-numbers.1.1': 'Stock',
    'field.five-numbers.replaces': '',
    'field.missing-people.value': missing,
    'field.two-sentences.value': 'Two sentences.',
  }
}

export const password = { now: 'four patient herons at dawn', next: 'nine slow barges on the river' }

/** The answer to the first question of a check, as its script sends it. */
function valueOf(check: Fields): { value: string } | { letters: string[] } {
  const letters = check['answer.1.letters[]']
  return letters === undefined ? { value: String(check['answer.1.value']) } : { letters: [letters].flat() }
}

function answer(position: number, fields: Fields): Fields {
  const named = Object.entries({ id: newId(), ...fields }).map(([name, value]) => [`answer.${position}.${name}`, value])
  return Object.fromEntries(named) as Fields
}
