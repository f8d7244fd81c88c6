/** People are found by names as one types them, accents or not. */
import { foldedFunction, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await foldedFunction(db)
}
