/** The small course with an answer in one's own words in its final test (3 of 4 marks), and a learner who hands it in. */
import type { SignedIn } from '#app/domain/access/actor.ts'
import { enrol } from '#app/learn/enrol.server.ts'
import { readAttempt } from '#app/learn/read-attempt.server.ts'
import { submitAttempt } from '#app/learn/submit-attempt.server.ts'
import { aCourse, testCourseSlug } from './course.ts'
import { begin, given, type Enrolled } from './learning.ts'
import { aLearner, type World } from './world.ts'

export async function aLearnerInOwnWords(world: World): Promise<Enrolled> {
  const course = await aCourse(world, testCourseSlug, (structure) => ({
    ...structure,
    tests: structure.tests.map((test) => {
      const [first] = test.items
      const itemVersionId = first!.itemVersionId.replace('test-one', 'own')
      const own = { ...first!, itemVersionId, itemKey: 'own', kind: 'open-answer' as const, marks: 3 }
      return { ...test, blueprint: [{ outcome: 'tell', questions: 2 }], items: [first!, own] }
    }),
  }))
  const learner = await aLearner(world)
  await enrol(world.ctx(learner), { courseSlug: testCourseSlug })
  return { course, learner }
}

/** Hands the final test in, the choice right, and these words. @returns the attempt, and the answer that waits, if one does */
export async function handInWords(world: World, learner: SignedIn, words: string) {
  const attemptId = await begin(world, learner, 'final-test')
  const { questions } = await readAttempt(world.readingCtx(learner), { attemptId })
  const answers = questions.map((question) =>
    question.kind === 'open-answer' ? { ...given(question, true), value: words } : given(question, true),
  )
  await submitAttempt(world.ctx(learner), { attemptId, answers, isConfirmed: true })
  return { attemptId, answerId: await waitingAnswer(world, attemptId) }
}

async function waitingAnswer(world: World, attemptId: string): Promise<string> {
  const row = await world.services.handles.reader
    .selectFrom('open_answer')
    .where('attempt_id', '=', attemptId)
    .select('id')
    .executeTakeFirst()
  return row?.id ?? ''
}
