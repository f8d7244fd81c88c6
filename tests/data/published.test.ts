/** What is published, as pages read it: the catalogue, words, questions, imports; and the mail of a site. */
import { expect, it } from 'vitest'
import { findCourseOfAttempt, getOwnAttempt, listAttemptItems } from '#app/data/attempts.server.ts'
import { findCourse, getOutline, hasPublishedEdition, listOpenCourses } from '#app/data/courses.server.ts'
import { insertContentImport, listImports } from '#app/data/editions.server.ts'
import { getItemTexts } from '#app/data/items.server.ts'
import { countMessages, findMessage, listMessages, markSent } from '#app/data/outbox.server.ts'
import { aCourse } from '#tests/support/course.ts'
import { anEnrolledLearner, begin, courseSlug } from '#tests/support/learning.ts'
import { grantRole } from '#app/operate/change-roles.server.ts'
import { anOperatorAndSomebody } from '#tests/support/staff.ts'
import { onEveryDatabase } from './contract.ts'

onEveryDatabase('what is published', (world) => {
  const db = () => world().services.handles.writer

  it('is nothing at first, then the course', async () => {
    expect([await hasPublishedEdition(db()), await listOpenCourses(db())]).toEqual([false, []])
    await aCourse(world())
    expect(await hasPublishedEdition(db())).toBe(true)
    expect((await listOpenCourses(db())).map(({ slug }) => slug)).toEqual([courseSlug])
    await db().updateTable('course').set({ state: 'closed' }).execute()
    expect(await listOpenCourses(db())).toEqual([])
    expect((await findCourse(db(), courseSlug))?.slug).toBe(courseSlug)
  })

  it('speaks the language asked for, else the first', async () => {
    await aCourse(world())
    const { editionId } = (await findCourse(db(), courseSlug))!
    const titles = [await getOutline(db(), editionId, 'en', 'en'), await getOutline(db(), editionId, 'pt', 'en')]
    expect(titles.map(({ language }) => language)).toEqual(['en', 'en'])
    await expect(getOutline(db(), world().services.newId(), 'en', 'en')).rejects.toThrow('no outline')
  })

  it('an attempt knows its course and the words of its questions', async () => {
    const { learner } = await anEnrolledLearner(world())
    const attemptId = await begin(world(), learner, 'final-test')
    expect(await findCourseOfAttempt(db(), attemptId)).toMatchObject({ slug: courseSlug })
    expect(await findCourseOfAttempt(db(), world().services.newId())).toBeNull()
    const attempt = await getOwnAttempt(db(), learner.accountId, attemptId)
    const ids = (await listAttemptItems(db(), attempt)).map(({ itemVersionId }) => itemVersionId)
    const texts = await getItemTexts(db(), attempt.editionId, ids, { wanted: 'pt', first: 'en' })
    expect([...texts.keys()].sort()).toEqual([...ids].sort())
    const missing = getItemTexts(db(), attempt.editionId, ['none'], { wanted: 'pt', first: 'en' })
    await expect(missing).rejects.toThrow('has no text of the item version none')
  })

  it('the last imports, the newest first', async () => {
    for (const outcome of ['published', 'refused'] as const)
      await insertContentImport(db(), { id: world().services.newId(), at: world().now(), outcome, report: '{}' })
    expect((await listImports(db(), 5)).map(({ outcome }) => outcome)).toEqual(['refused', 'published'])
    expect(await listImports(db(), 1)).toHaveLength(1)
  })

  it('mail is found by its id, listed by person and state, and counted', async () => {
    const { operator, person } = await anOperatorAndSomebody(world())
    const wish = { course: '', institution: '', until: '', why: '', role: 'coordinator' as const }
    for (const country of ['SN', 'KE'])
      await grantRole(world().ctx(operator), { ...wish, accountId: person.accountId, country })
    const [last] = await listMessages(db(), { accountId: person.accountId }, 1)
    expect(await findMessage(db(), last!.id)).toMatchObject({ kind: 'role-changed', name: 'Amina Diallo' })
    expect(await findMessage(db(), world().services.newId())).toBeNull()
    await markSent(db(), last!.id, world().now())
    expect(await countMessages(db())).toEqual({ waiting: 1, sent: 1, failed: 0 })
    expect((await listMessages(db(), { state: 'sent' }, 5)).map(({ id }) => id)).toEqual([last!.id])
  })
})
