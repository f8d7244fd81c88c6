import { expect, it } from 'vitest'
import { insertResponse, listResponses, type NewResponse } from '#app/data/responses.server.ts'
import { anEnrolledLearner, begin, enrolmentOf } from '#tests/support/learning.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('responses', (world) => {
  const db = () => world().services.handles.writer

  async function opened() {
    const { learner } = await anEnrolledLearner(world())
    const attemptId = await begin(world(), learner, 'quiz-1')
    const { id: enrolmentId } = await enrolmentOf(world(), learner)
    const save = (parts: Partial<NewResponse> & { id: string }) => {
      const value = { version: 1, kind: 'single-choice', letter: 'a' } as const
      const response = {
        enrolmentId,
        attemptId,
        accountId: learner.accountId,
        textId: world().services.newId(),
        position: 1,
        value,
        replaces: null,
        givenAt: world().now(),
        savedAt: world().now(),
      }
      return db()
        .transaction()
        .execute((tx) => insertResponse(tx, { ...response, ...parts }))
    }
    const list = async () => (await listResponses(db(), enrolmentId, [attemptId])).get(attemptId)
    return { enrolmentId, attemptId, save, list }
  }

  it('come back with their values, in the order of their ids', async () => {
    const { save, list } = await opened()
    await save({ id: 'r2', replaces: 'r1', value: { version: 1, kind: 'single-choice', letter: 'c' } })
    await save({ id: 'r1' })
    expect(await list()).toEqual([
      {
        id: 'r1',
        position: 1,
        value: { version: 1, kind: 'single-choice', letter: 'a' },
        replaces: null,
        savedAt: world().now(),
      },
      {
        id: 'r2',
        position: 1,
        value: { version: 1, kind: 'single-choice', letter: 'c' },
        replaces: 'r1',
        savedAt: world().now(),
      },
    ])
  })

  it('the same id again is the same response: the first stands', async () => {
    const { save, list } = await opened()
    await save({ id: 'r1' })
    await save({ id: 'r1', value: { version: 1, kind: 'single-choice', letter: 'b' } })
    expect(await list()).toMatchObject([{ value: { letter: 'a' } }])
  })

  it('an attempt without any has an empty list; no attempts ask for nothing', async () => {
    const { enrolmentId, list } = await opened()
    expect(await list()).toEqual([])
    expect(await listResponses(db(), enrolmentId, [])).toEqual(new Map())
  })

  it('a question that the attempt does not ask cannot be answered', async () => {
    const { save } = await opened()
    await expect(save({ id: 'r1', position: 9 })).rejects.toThrow(/foreign key/i)
  })
})
