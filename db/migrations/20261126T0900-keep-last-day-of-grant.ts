/** A role that an operator ended can be given back as it was: who ends it early keeps the end it was granted with. */
import { addColumn, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await addColumn(db, 'role_grant', 'ended_at TEXT')
  await addColumn(db, 'role_grant', 'granted_until TEXT')
}
