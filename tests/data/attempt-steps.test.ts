import { expect, it } from 'vitest'
import { insertAttemptStep, listAttemptSteps } from '#app/data/attempt-steps.server.ts'
import { anEnrolledLearner, begin, enrolmentOf } from '#tests/support/learning.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('steps of an attempt', (world) => {
  const db = () => world().services.handles.writer

  it('are told in their order, each once, of their own attempt', async () => {
    const { learner } = await anEnrolledLearner(world())
    const { id: enrolmentId } = await enrolmentOf(world(), learner)
    const [attemptId, other] = [
      await begin(world(), learner, 'final-test'),
      await begin(world(), learner, 'quiz-1'),
    ] as const
    const leave = (position: number) =>
      db()
        .transaction()
        .execute((tx) => insertAttemptStep(tx, { enrolmentId, attemptId, position, at: world().now() }))
    for (const position of [2, 1, 2]) await leave(position)
    expect(await listAttemptSteps(db(), { id: attemptId, enrolmentId })).toEqual([1, 2])
    expect(await listAttemptSteps(db(), { id: other, enrolmentId })).toEqual([])
    await expect(leave(99)).rejects.toThrow()
  })
})
