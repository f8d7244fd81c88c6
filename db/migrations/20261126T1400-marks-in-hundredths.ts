/** Part marks: what a grade and a summary hold are hundredths of a mark. The grades that are there say the same as before. */
import { inHundredths, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await inHundredths(db, 'grade', 'marks', 'hundredths')
  await inHundredths(db, 'activity_state', 'best_marks', 'best_hundredths')
}
