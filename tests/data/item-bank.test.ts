import { expect, it } from 'vitest'
import { getCourseHandIn, insertHandIn, listCourseHandIns } from '#app/data/hand-ins.server.ts'
import { listBankTexts, listEditions, listSolutions } from '#app/data/item-bank.server.ts'
import { listSittings } from '#app/data/item-results.server.ts'
import { NotFound } from '#app/platform/errors.ts'
import { anEnrolledLearner, courseSlug, enrolmentOf, sit } from '#tests/support/learning.ts'
import { review } from '#tests/support/sheets.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('the item bank', (world) => {
  const db = () => world().services.handles.reader

  it('has the texts, keys and editions of a course', async () => {
    const { course } = await anEnrolledLearner(world())
    const texts = await listBankTexts(db(), course.editionId)
    expect([texts.size, [...texts.values()].every((one) => one.has('en'))]).toEqual([8, true])
    const [versionId] = [...texts.keys()]
    expect(await listSolutions(db(), versionId!)).toMatchObject([{ number: 1, reason: 'published' }])
    expect(await listEditions(db(), course.courseId)).toEqual([{ id: course.editionId, number: 1 }])
  })

  it('knows of everybody the first attempt, with marks, choices and times', async () => {
    const { course, learner } = await anEnrolledLearner(world())
    await sit(world(), learner, 'final-test', 1)
    await sit(world(), learner, 'final-test', 'right')
    const of = { courseId: course.courseId, activityId: 'final-test', editionId: course.editionId }
    const [sitting, ...others] = await listSittings(db(), of)
    expect([others.length, sitting!.items.size, sitting!.language]).toEqual([0, 4, 'en'])
    const results = [...sitting!.items.values()]
    expect(results.filter(({ marks }) => marks === 1)).toHaveLength(1)
    expect(results.every(({ isAnswered, seconds }) => isAnswered && seconds !== null)).toBe(true)
    expect(await listSittings(db(), { ...of, editionId: 'another' })).toEqual([])
  })

  it('lists what was handed in in a course, of each learner the last, with the last word on it', async () => {
    const { course, learner } = await anEnrolledLearner(world())
    const { id: enrolmentId } = await enrolmentOf(world(), learner)
    const ids = [world().services.newId(), world().services.newId()]
    for (const [at, id] of ids.entries()) {
      world().pass(1000)
      const of = { enrolmentId, activityId: 'sheet', editionId: course.editionId, language: 'en' as const }
      await world()
        .services.handles.writer.transaction()
        .execute((tx) => insertHandIn(tx, { ...of, id, number: at + 1, entries: {}, at: world().now() }))
    }
    await review(world(), learner, ids[1]!)
    world().pass(1000)
    await review(world(), learner, ids[1]!, { verdict: 'returned' })
    const listed = await listCourseHandIns(db(), course.courseId, ['sheet'])
    expect(listed).toMatchObject([{ id: ids[1], number: 2, name: 'Amina Diallo', verdict: 'returned' }])
    expect(await listCourseHandIns(db(), course.courseId, [])).toEqual([])
    expect(await getCourseHandIn(db(), [courseSlug], ids[0]!)).toMatchObject({ accountId: learner.accountId })
    await expect(getCourseHandIn(db(), ['another'], ids[0]!)).rejects.toThrow(NotFound)
    await expect(getCourseHandIn(db(), [], ids[0]!)).rejects.toThrow(NotFound)
  })
})
