/** Grades from before part marks say the same in the new unit, and are facts as before. */
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { up } from '#db/migrations/20261126T1400-marks-in-hundredths.ts'
import { anEnrolledLearner, sit } from '#tests/support/learning.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('marks in hundredths', (world) => {
  const db = () => world().services.handles.writer

  async function figures() {
    const { rows } = await sql<{ grade: number; state: number }>`
      SELECT hundredths AS grade, best_hundredths AS state FROM grade, activity_state WHERE best_hundredths IS NOT NULL
    `.execute(db())
    return rows.map(({ grade, state }) => [Number(grade), Number(state)])
  }

  it('multiplies what is there, once, and lets nobody change it afterwards', async () => {
    const { learner } = await anEnrolledLearner(world())
    await sit(world(), learner, 'quiz-1', 'right')
    const [[before]] = (await figures()) as [[number, number]]
    await sql`ALTER TABLE grade RENAME COLUMN hundredths TO marks`.execute(db())
    await sql`ALTER TABLE activity_state RENAME COLUMN best_hundredths TO best_marks`.execute(db())
    await up(db())
    expect(await figures()).toEqual([[before * 100, before * 100]])
    await expect(sql`UPDATE grade SET hundredths = 1`.execute(db())).rejects.toThrow(/append-only/)
  })
})
