/**
 * Mail waits in the outbox, written in the transaction of what it tells. One row a purpose: the same thing is never
 * mailed twice. The runner takes a message under a lease, so that a killed process loses none and sends at most again.
 */
import type { MessageKind, MessageParameters } from '#app/domain/message.ts'
import { asNumber } from './counts.ts'
import type { Db } from './database.server.ts'

export interface NewMessage<K extends MessageKind> {
  id: string
  /** names what this mail is for, once: `confirm:<token id>` */
  purpose: string
  accountId: string
  kind: K
  language: string
  parameters: MessageParameters[K]
  at: string
}

/** Puts a mail into the outbox; a second one for the same purpose is a no-op. */
export async function enqueueMessage<K extends MessageKind>(db: Db, message: NewMessage<K>): Promise<void> {
  await db
    .insertInto('outbox_message')
    .values({
      id: message.id,
      purpose: message.purpose,
      account_id: message.accountId,
      kind: message.kind,
      language: message.language,
      parameters: JSON.stringify({ version: 1, ...message.parameters }),
      state: 'waiting',
      created_at: message.at,
      sent_at: null,
      attempts: 0,
      leased_until: null,
    })
    .onConflict((conflict) => conflict.column('purpose').doNothing())
    .execute()
}

export interface LeasedMessage {
  id: string
  kind: MessageKind
  language: string
  parameters: unknown
  /** where it goes, as the person wrote it */
  email: string
  name: string
  createdAt: string
  attempts: number
}

/** The oldest message that waits and that nobody else has; null when there is none. */
export async function leaseMessage(db: Db, now: string, leasedUntil: string): Promise<LeasedMessage | null> {
  const waiting = await db
    .selectFrom('outbox_message')
    .where('state', '=', 'waiting')
    .where((or) => or.or([or('leased_until', 'is', null), or('leased_until', '<', now)]))
    .orderBy('created_at')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  if (waiting === undefined) return null
  const leased = await db
    .updateTable('outbox_message')
    .set((set) => ({ leased_until: leasedUntil, attempts: set('attempts', '+', 1) }))
    .where('id', '=', waiting.id)
    .where('state', '=', 'waiting')
    .where((or) => or.or([or('leased_until', 'is', null), or('leased_until', '<', now)]))
    .returning('id')
    .executeTakeFirst()
  return leased === undefined ? leaseMessage(db, now, leasedUntil) : getLeased(db, leased.id)
}

async function getLeased(db: Db, id: string): Promise<LeasedMessage> {
  const row = await db
    .selectFrom('outbox_message')
    .innerJoin('account', 'account.id', 'outbox_message.account_id')
    .innerJoin('person', 'person.account_id', 'outbox_message.account_id')
    .where('outbox_message.id', '=', id)
    .select([
      'outbox_message.kind',
      'outbox_message.language',
      'outbox_message.parameters',
      'outbox_message.attempts',
      'outbox_message.created_at',
      'account.email_shown',
      'person.certificate_name',
    ])
    .executeTakeFirstOrThrow()
  return {
    id,
    kind: row.kind as MessageKind,
    language: row.language,
    parameters: JSON.parse(row.parameters),
    email: row.email_shown,
    name: row.certificate_name,
    createdAt: row.created_at,
    attempts: Number(row.attempts),
  }
}

/** Sent: what it carried is emptied, links with tokens above all. */
export async function markSent(db: Db, id: string, at: string): Promise<void> {
  await db
    .updateTable('outbox_message')
    .set({ state: 'sent', sent_at: at, leased_until: null, parameters: '{"version":1}' })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
}

/** Not sent: it waits until `retryAt`, or has failed for good when that is null. */
export async function markUnsent(db: Db, id: string, retryAt: string | null): Promise<void> {
  await db
    .updateTable('outbox_message')
    .set(
      retryAt === null
        ? { state: 'failed', leased_until: null, parameters: '{"version":1}' }
        : { leased_until: retryAt },
    )
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
}

export interface OutboxEntry {
  id: string
  accountId: string
  /** who it goes to */
  name: string
  kind: string
  language: string
  state: 'waiting' | 'sent' | 'failed'
  createdAt: string
  sentAt: string | null
  attempts: number
}

export interface MessageFilter {
  state?: OutboxEntry['state']
  accountId?: string
  /** id of the last one seen: what is older than that */
  before?: string
}

/** Messages for the operator, the newest first: kinds, dates and whom they go to, never what they carry. */
export async function listMessages(db: Db, filter: MessageFilter, limit: number): Promise<OutboxEntry[]> {
  const { state, accountId, before } = filter
  const rows = await entries(db)
    .$if(state !== undefined, (query) => query.where('state', '=', state!))
    .$if(accountId !== undefined, (query) => query.where('outbox_message.account_id', '=', accountId!))
    .$if(before !== undefined, (query) => query.where('outbox_message.id', '<', before!))
    .orderBy('outbox_message.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(asEntry)
}

export async function findMessage(db: Db, id: string): Promise<OutboxEntry | null> {
  const row = await entries(db).where('outbox_message.id', '=', id).executeTakeFirst()
  return row === undefined ? null : asEntry(row)
}

/** How many messages are in each state. */
export async function countMessages(db: Db): Promise<Record<OutboxEntry['state'], number>> {
  const rows = await db
    .selectFrom('outbox_message')
    .select(['state', (select) => select.fn.countAll().as('count')])
    .groupBy('state')
    .execute()
  const counts = Object.fromEntries(rows.map((row) => [row.state, asNumber(row.count)]))
  return { waiting: 0, sent: 0, failed: 0, ...counts }
}

function entries(db: Db) {
  return db
    .selectFrom('outbox_message')
    .innerJoin('person', 'person.account_id', 'outbox_message.account_id')
    .select(['outbox_message.id', 'outbox_message.account_id', 'kind', 'language', 'state', 'created_at', 'sent_at'])
    .select(['attempts', 'person.certificate_name'])
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof entries>['executeTakeFirstOrThrow']>>

function asEntry(row: EntryRow): OutboxEntry {
  return {
    id: row.id,
    accountId: row.account_id,
    name: row.certificate_name,
    kind: row.kind,
    language: row.language,
    state: row.state,
    createdAt: row.created_at,
    sentAt: row.sent_at,
    attempts: Number(row.attempts),
  }
}
