/** Accounts, people, sign-in, role grants. */
import { index, strictTable, uniqueIndex, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await strictTable(db, 'account', [
    'id TEXT PRIMARY KEY NOT NULL',
    'email TEXT NOT NULL UNIQUE',
    'email_shown TEXT NOT NULL',
    `status TEXT NOT NULL CHECK (status IN ('unconfirmed', 'active', 'suspended', 'erased'))`,
    `language TEXT NOT NULL CHECK (language IN ('en', 'fr', 'ar', 'pt', 'es'))`,
    'privacy_version TEXT NOT NULL',
    'created_at TEXT NOT NULL',
    'confirmed_at TEXT',
  ])
  await strictTable(db, 'person', [
    'account_id TEXT PRIMARY KEY NOT NULL REFERENCES account (id)',
    'certificate_name TEXT NOT NULL',
    'country TEXT NOT NULL',
    'institution TEXT',
    'updated_at TEXT NOT NULL',
  ])
  await strictTable(db, 'password', [
    'account_id TEXT PRIMARY KEY NOT NULL REFERENCES account (id)',
    'hash TEXT NOT NULL',
    'changed_at TEXT NOT NULL',
  ])
  await strictTable(db, 'auth_session', [
    'id TEXT PRIMARY KEY NOT NULL',
    'token_hash TEXT NOT NULL UNIQUE',
    'account_id TEXT NOT NULL REFERENCES account (id)',
    `kind TEXT NOT NULL CHECK (kind IN ('learner', 'staff'))`,
    'device TEXT NOT NULL',
    'created_at TEXT NOT NULL',
    'seen_at TEXT NOT NULL',
    'ended_at TEXT',
  ])
  await index(db, 'auth_session_by_account', 'auth_session (account_id, created_at)')
  await strictTable(db, 'one_time_token', [
    'id TEXT PRIMARY KEY NOT NULL',
    `kind TEXT NOT NULL CHECK (kind IN ('confirm', 'reset', 'operator-claim'))`,
    'token_hash TEXT NOT NULL UNIQUE',
    'account_id TEXT REFERENCES account (id)',
    'created_at TEXT NOT NULL',
    'expires_at TEXT NOT NULL',
    'used_at TEXT',
  ])
  await strictTable(db, 'sign_in_failure', [
    'id TEXT PRIMARY KEY NOT NULL',
    'email_hash TEXT NOT NULL',
    'network TEXT NOT NULL',
    'known_network INTEGER NOT NULL CHECK (known_network IN (0, 1))',
    'at TEXT NOT NULL',
  ])
  await index(db, 'sign_in_failure_by_email', 'sign_in_failure (email_hash, at)')
  await index(db, 'sign_in_failure_by_network', 'sign_in_failure (network, at)')
  await strictTable(db, 'known_network', [
    'account_id TEXT NOT NULL REFERENCES account (id)',
    'network TEXT NOT NULL',
    'first_at TEXT NOT NULL',
    'PRIMARY KEY (account_id, network)',
  ])
  await strictTable(db, 'parked_form', [
    'id TEXT PRIMARY KEY NOT NULL',
    'account_id TEXT NOT NULL REFERENCES account (id)',
    'path TEXT NOT NULL',
    'sealed TEXT NOT NULL',
    'expires_at TEXT NOT NULL',
    'used_at TEXT',
  ])
  await strictTable(db, 'role_grant', [
    'id TEXT PRIMARY KEY NOT NULL',
    'account_id TEXT NOT NULL REFERENCES account (id)',
    `role TEXT NOT NULL CHECK (role IN ('trainer', 'coordinator', 'issuer', 'operator'))`,
    `scope_kind TEXT NOT NULL CHECK (scope_kind IN ('centre', 'course', 'cohort', 'institution', 'country'))`,
    'scope_id TEXT NOT NULL',
    'from_at TEXT NOT NULL',
    'until_at TEXT',
    'granted_by TEXT REFERENCES account (id)',
    'reason TEXT NOT NULL',
  ])
  await uniqueIndex(
    db,
    'role_grant_in_force',
    'role_grant (account_id, role, scope_kind, scope_id)',
    'WHERE until_at IS NULL',
  )
}
