/** Pages of a course as they are drawn for somebody, from what the real use-cases say of her. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { to } from '#app/addresses.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { I18nProvider } from '#app/i18n/i18n-context.tsx'
import { readAttempt } from '#app/learn/read-attempt.server.ts'
import { readMyCourse } from '#app/learn/read-my-course.server.ts'
import { emptyForm } from '#app/ui/form-state.ts'
import { anEnrolledLearner, begin, courseSlug, read } from '#tests/support/learning.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { AttemptPage } from './attempt-page.tsx'
import { CoursePage } from './course-page.tsx'

let world: World
beforeEach(async () => {
  world = await aWorld()
})
afterEach(() => world.close())

const html = (page: ReactNode) => renderToStaticMarkup(<I18nProvider language="en">{page}</I18nProvider>)

describe('the page of my course', () => {
  const page = async (learner: SignedIn) =>
    html(<CoursePage {...(await readMyCourse(world.readingCtx(learner), { courseSlug }))!} />)

  it('begins with the contents; a long list of what is missing waits behind its title', async () => {
    const { learner } = await anEnrolledLearner(world)
    const markup = await page(learner)
    expect(markup).toMatch(/<details id="missing"><summary>4 things are missing/)
    expect(markup.indexOf('id="plan"')).toBeLessThan(markup.indexOf('id="missing"'))
  })

  it('begins with what is missing once that is little, and leads on into an open attempt', async () => {
    const { learner } = await anEnrolledLearner(world)
    await read(world, learner, 'lesson-1')
    await begin(world, learner, 'quiz-1')
    const markup = await page(learner)
    expect(markup).toContain('<h2 id="missing">3 things are missing')
    expect(markup.indexOf('id="missing"')).toBeLessThan(markup.indexOf('id="plan"'))
    expect(markup).toContain(`href="${to.continuation(courseSlug, { activity: 'quiz-1' })}">Continue`)
  })
})

describe('an open attempt', () => {
  const page = async (activityId: string) => {
    const { learner } = await anEnrolledLearner(world)
    const attemptId = await begin(world, learner, activityId)
    return html(<AttemptPage {...await readAttempt(world.readingCtx(learner), { attemptId })} form={emptyForm} />)
  }
  const beforeSubmitting = /<p class="small" id="before-submitting">([^<]*)<\/p><button[^>]*before-submitting/

  it('says before the button that submits which attempt of how many this is, and that it is final', async () => {
    const [, said] = beforeSubmitting.exec(await page('final-test')) ?? []
    expect(said).toBe('Attempt 1 of 3. Once submitted, answers can no longer be changed.')
  })

  it('says of a quiz that it can be taken again', async () => {
    const [, said] = beforeSubmitting.exec(await page('quiz-1')) ?? []
    expect(said).toMatch(/^Attempt 1; you can try as often as you like\. Once submitted/)
  })
})
