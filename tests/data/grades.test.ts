import { expect, it } from 'vitest'
import { insertGrade, listCurrentGrades, listFeedback } from '#app/data/grades.server.ts'
import { getSolutions } from '#app/data/grading.server.ts'
import { aCourse } from '#tests/support/course.ts'
import { anEnrolledLearner, begin, enrolmentOf } from '#tests/support/learning.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('grades', (world) => {
  const db = () => world().services.handles.writer

  async function graded(...marks: [id: string, marks: number][]) {
    const { learner } = await anEnrolledLearner(world())
    const attemptId = await begin(world(), learner, 'quiz-1')
    const { id: enrolmentId } = await enrolmentOf(world(), learner)
    for (const [id, gained] of marks) {
      const item = { position: 1, verdict: 'right' as const, marks: gained, maximum: 2, chosen: ['a'], right: ['a'] }
      const grade = { items: [item], marks: gained, maximum: 2 }
      const about = { enrolmentId, attemptId, id, grade, by: 'rule', reason: 'submitted', at: world().now() }
      await db()
        .transaction()
        .execute((tx) => insertGrade(tx, about))
    }
    return { enrolmentId, attemptId }
  }

  it('the last grade is the current one; the others stay as facts', async () => {
    const { enrolmentId, attemptId } = await graded(['g1', 1], ['g2', 2])
    const grades = await listCurrentGrades(db(), enrolmentId, [attemptId])
    expect([...grades.keys()]).toEqual([attemptId])
    expect(grades.get(attemptId)).toMatchObject({
      id: 'g2',
      marks: 2,
      maximum: 2,
      at: world().now(),
      items: [{ verdict: 'right', marks: 2 }],
    })
    expect(await db().selectFrom('grade').selectAll().execute()).toHaveLength(2)
    expect(await listCurrentGrades(db(), enrolmentId)).toEqual(grades)
  })

  it('an attempt that is not graded has none', async () => {
    const { enrolmentId, attemptId } = await graded()
    expect(await listCurrentGrades(db(), enrolmentId, [attemptId])).toEqual(new Map())
    expect(await listCurrentGrades(db(), enrolmentId, [])).toEqual(new Map())
  })

  it('feedback comes by text, then by option', async () => {
    const { courseId } = await aCourse(world())
    const id = `${courseId}:quiz-one:en`
    expect([...(await listFeedback(db(), [id])).get(id)!.keys()].sort()).toEqual(['a', 'b', 'c'])
    expect(await listFeedback(db(), [])).toEqual(new Map())
  })

  it('a corrected key is the one that grades', async () => {
    const { courseId } = await aCourse(world())
    const id = `${courseId}:quiz-one`
    const solution = JSON.stringify({ version: 1, kind: 'single-choice', key: 'c' })
    const correction = {
      item_version_id: id,
      number: 2,
      solution,
      from_at: world().now(),
      author: 'content',
      reason: 'corrected',
    }
    await db().insertInto('item_solution').values(correction).execute()
    const solutions = await db()
      .transaction()
      .execute((tx) => getSolutions(tx, [id]))
    expect(solutions.get(id)).toMatchObject({ key: 'c' })
  })
})
