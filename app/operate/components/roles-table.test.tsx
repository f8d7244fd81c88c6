import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import { I18nProvider } from '#app/i18n/i18n-context.tsx'
import { RolesTable, type GrantView } from './roles-table.tsx'

const grant: GrantView = {
  id: 'grant-1',
  role: 'issuer',
  scopeKind: 'centre',
  scopeId: 'centre',
  from: '2026-11-02T09:00:00.000Z',
  until: null,
  by: 'Grace Mwende',
  reason: '',
  isInForce: true,
  mayBeGivenBack: false,
}

const html = (more: Partial<GrantView>, timeZone = 'UTC') =>
  renderToStaticMarkup(
    <I18nProvider language="en" timeZone={timeZone}>
      <RolesTable grants={[{ ...grant, ...more }]} courses={[]} />
    </I18nProvider>,
  )

it('the last day is the same day for a reader in any zone', () => {
  for (const zone of ['UTC', 'Africa/Nairobi', 'America/Lima'])
    expect(html({ until: '2026-12-31T23:59:59.999Z' }, zone)).toContain('31 December 2026')
})

it('a stored end that names no day is shown as it stands', () => {
  expect(html({ until: '2027-25-03T23:59:59.999Z' })).toContain('<bdi>2027-25-03T23:59:59.999Z</bdi>')
})

it('a role in force can be ended, one that was ended given back, one that ran out neither', () => {
  const presses = (more: Partial<GrantView>) =>
    [to.grantEnding(grant.id), to.grantReturn(grant.id)].map((address) => html(more).includes(address))
  expect(presses({})).toEqual([true, false])
  expect(presses({ isInForce: false, mayBeGivenBack: true })).toEqual([false, true])
  expect(presses({ isInForce: false })).toEqual([false, false])
})
