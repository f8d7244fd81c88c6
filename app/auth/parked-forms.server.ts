/** Forms that wait for their sender to sign in again: sealed, for ten minutes, bound to account and address, used once. */
import type { Db } from '#app/data/database.server.ts'
import { findParkedForm, insertParkedForm, spendParkedForm } from '#app/data/parked-forms.server.ts'
import { later, minutes } from '#app/platform/clock.ts'
import { keyFor, seal, unseal } from './secrets.server.ts'

export type FormFields = [name: string, value: string][]

export interface FormToPark {
  id: string
  accountId: string
  /** the address it was sent to */
  path: string
  fields: FormFields
  now: string
}

export interface ParkedForms {
  parkForm(writer: Db, form: FormToPark): Promise<void>
  /** The fields as sent; null when there is no such form of this account for this address, or its time is over. */
  findParkedForm(db: Db, key: Omit<FormToPark, 'fields'>): Promise<FormFields | null>
  /** It has been sent: it is not shown again. */
  forgetParkedForm(writer: Db, key: { id: string; accountId: string; now: string }): Promise<void>
}

export function parkedForms(secret: Buffer): ParkedForms {
  const key = keyFor('parked forms', secret)

  return {
    async parkForm(writer, { id, accountId, path, fields, now }) {
      const sealed = seal(key, JSON.stringify({ version: 1, fields }), boundTo(id, accountId, path))
      await insertParkedForm(writer, { id, accountId, path, sealed, expiresAt: later(now, minutes(10)) })
    },
    async findParkedForm(db, { id, accountId, path, now }) {
      const sealed = await findParkedForm(db, { id, accountId, path }, now)
      const text = sealed === null ? null : unseal(key, sealed, boundTo(id, accountId, path))
      return text === null ? null : (JSON.parse(text) as { fields: FormFields }).fields
    },
    async forgetParkedForm(writer, { id, accountId, now }) {
      await spendParkedForm(writer, accountId, id, now)
    },
  }
}

function boundTo(id: string, accountId: string, path: string): string {
  return JSON.stringify([id, accountId, path])
}
