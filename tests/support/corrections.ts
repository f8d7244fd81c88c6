/** Correcting the first question of the quiz, whose key is `a`: the real use-cases, played in one line each. */
import { anonymous, type SignedIn } from '#app/domain/access/actor.ts'
import { correctKey } from '#app/author/correct-key.server.ts'
import { previewCorrection, type PreviewCommand } from '#app/author/preview-correction.server.ts'
import { readBankItem } from '#app/author/read-bank-item.server.ts'
import { enrol } from '#app/learn/enrol.server.ts'
import { readResult } from '#app/learn/read-result.server.ts'
import { regradeAttempts } from '#app/record/regrade-attempts.server.ts'
import { aCourse } from './course.ts'
import { courseSlug, read, sit } from './learning.ts'
import { aTrainer } from './trainer.ts'
import { aLearner, type World } from './world.ts'

const none = { values: {}, tolerances: {}, answers: {} }

export function correction(letter: string, policy: PreviewCommand['policy'] = 'keep'): PreviewCommand {
  return { courseSlug, itemKey: 'quiz-one', key: { right: [letter], ...none }, policy }
}

export interface Sitter {
  learner: SignedIn
  /** at the quiz */
  attemptId: string
}

/** The course with its trainer, and what they and learners do. */
export async function aCorrectedCourse(world: World) {
  await aCourse(world)
  const trainer = await aTrainer(world)

  async function preview(command: PreviewCommand) {
    const shown = await previewCorrection(world.readingCtx(trainer), command)
    if ('refused' in shown) throw new Error(JSON.stringify(shown))
    return shown
  }

  return {
    trainer,
    preview,
    async correct(command: PreviewCommand, reason = 'The table says b') {
      const { seal } = await preview(command)
      return correctKey(world.ctx(trainer), { ...command, seal, reason })
    },
    job: () => regradeAttempts(world.ctx(anonymous)),
    /** Somebody who has done all but the quiz, which she answers `wrong` (b, b: none right) or `right` (a, a). */
    async sitter(how: 'right' | 'wrong', name: string): Promise<Sitter> {
      const learner = await aLearner(world, { name })
      await enrol(world.ctx(learner), { courseSlug })
      await read(world, learner, 'lesson-1', 'lesson-2')
      await sit(world, learner, 'final-test', 'right')
      return { learner, attemptId: await sit(world, learner, 'quiz-1', how) }
    },
    async marksOf({ learner, attemptId }: Sitter): Promise<number> {
      return (await readResult(world.readingCtx(learner), { attemptId }))!.marks
    },
    bankItem: () => readBankItem(world.readingCtx(trainer), { courseSlug, itemKey: 'quiz-one' }),
  }
}
