/** Credentials with their frozen claims, and their ledger. One credential stands for an enrolment; the schema says so. */
import { createHash } from 'node:crypto'
import { readClaims, type CredentialClaims } from '#app/domain/credential/claims.ts'
import { nextEntry, type LedgerEntry } from '#app/domain/credential/ledger.ts'
import { statusIndexCandidates } from '#app/domain/credential/status-index.ts'
import type { Db, Tx } from './database.server.ts'

export type CredentialState = 'unsigned' | 'valid' | 'revoked' | 'superseded' | 'expired'

export interface CredentialRecord {
  id: string
  enrolmentId: string
  /** the edition that was completed */
  editionId: string
  accountId: string
  claims: CredentialClaims
  state: CredentialState
  createdAt: string
  /** the number of the certificate that stands in its place */
  supersededBy: string | null
}

export interface NewCredential {
  id: string
  enrolmentId: string
  accountId: string
  claims: CredentialClaims
  at: string
}

/** SHA-256 in hexadecimal figures: the hash of the ledger. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Issues a credential, not signed yet, and begins its ledger. Belongs in the transaction that completes the enrolment.
 * @throws when one already stands for the enrolment, or when no free place in the status list was met
 */
export async function insertCredential(tx: Tx, credential: NewCredential): Promise<void> {
  await insertRow(tx, credential)
  const { id, at } = credential
  await insertEntry(tx, nextEntry(null, { credentialId: id, kind: 'issued', at, by: 'rule' }, sha256))
}

async function insertRow(tx: Tx, { id, enrolmentId, accountId, claims, at }: NewCredential): Promise<void> {
  const row = { id, enrolment_id: enrolmentId, account_id: accountId, claims: JSON.stringify(claims), created_at: at }
  for (const status_index of statusIndexCandidates(id)) {
    const inserted = await tx
      .insertInto('credential')
      .values({ ...row, status_index, state: 'unsigned', signed: null, superseded_by: null })
      .onConflict((conflict) => conflict.column('status_index').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (inserted !== undefined) return
  }
  throw new Error('No free place in the list of standing certificates was met')
}

async function insertEntry(tx: Tx, entry: LedgerEntry): Promise<void> {
  const { credentialId, number, kind, at, by, previousHash, hash } = entry
  await tx
    .insertInto('credential_event')
    .values({ credential_id: credentialId, number, kind, at, by, previous_hash: previousHash, hash })
    .execute()
}

/** A credential by its number, whosever it is: for verification, which shows what stands on the paper anyway. */
export async function findCredential(db: Db, id: string): Promise<CredentialRecord | null> {
  return asCredential(await credentials(db).where('credential.id', '=', id).executeTakeFirst())
}

/** A credential by its number, for the person it was awarded to alone. */
export async function findOwnCredential(db: Db, accountId: string, id: string): Promise<CredentialRecord | null> {
  return asCredential(
    await credentials(db)
      .where('credential.id', '=', id)
      .where('credential.account_id', '=', accountId)
      .executeTakeFirst(),
  )
}

/** Every credential awarded to a person, the newest first. */
export async function listCredentials(db: Db, accountId: string): Promise<CredentialRecord[]> {
  const rows = await credentials(db)
    .where('credential.account_id', '=', accountId)
    .orderBy('credential.created_at', 'desc')
    .orderBy('credential.id')
    .execute()
  return rows.map((row) => asCredential(row)!)
}

/** The credential that stands for an enrolment (or was revoked), leaving out those superseded by it. */
export async function findCredentialOfEnrolment(db: Db, enrolmentId: string): Promise<CredentialRecord | null> {
  const rows = credentials(db)
    .where('credential.enrolment_id', '=', enrolmentId)
    .where('credential.state', '<>', 'superseded')
  return asCredential(await rows.executeTakeFirst())
}

function credentials(db: Db) {
  return db
    .selectFrom('credential')
    .innerJoin('enrolment', 'enrolment.id', 'credential.enrolment_id')
    .select([
      'credential.id',
      'credential.enrolment_id',
      'enrolment.edition_id',
      'credential.account_id',
      'credential.claims',
      'credential.state',
      'credential.created_at',
      'credential.superseded_by',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof credentials>['executeTakeFirstOrThrow']>>

function asCredential(row: Row | undefined): CredentialRecord | null {
  if (row === undefined) return null
  return {
    id: row.id,
    enrolmentId: row.enrolment_id,
    editionId: row.edition_id,
    accountId: row.account_id,
    claims: readClaims(row.claims),
    state: row.state,
    createdAt: row.created_at,
    supersededBy: row.superseded_by,
  }
}

/** What happened to a credential, in order. */
export async function listLedger(db: Db, credentialId: string): Promise<LedgerEntry[]> {
  const rows = await db
    .selectFrom('credential_event')
    .where('credential_id', '=', credentialId)
    .select(['number', 'kind', 'at', 'by', 'previous_hash', 'hash'])
    .orderBy('number')
    .execute()
  return rows.map(({ number, kind, at, by, previous_hash, hash }) => ({
    credentialId,
    number: Number(number),
    kind,
    at,
    by,
    previousHash: previous_hash,
    hash,
  }))
}
