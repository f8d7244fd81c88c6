/** A completed enrolment with its credential, as the completing transaction leaves them. */
import { insertCredential } from '#app/data/credentials.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { makeClaims, type ClaimsInput } from '#app/domain/credential/claims.ts'
import { aCourse, testCourseSlug, type TestCourse } from './course.ts'
import { aLearner, type World } from './world.ts'

export interface TestCredential {
  id: string
  learner: SignedIn
  course: TestCourse
}

/** @param claims instead of the usual ones */
export async function aCredential(
  world: World,
  { learner, course, claims = {} }: { learner?: SignedIn; course?: TestCourse; claims?: Partial<ClaimsInput> } = {},
): Promise<TestCredential> {
  const holder = learner ?? (await aLearner(world))
  const completed = course ?? (await aCourse(world))
  const { handles, newId, newCredentialId } = world.services
  const [id, enrolmentId] = [newCredentialId(), newId()]
  const frozen = makeClaims({
    credentialId: id,
    recipientName: holder.name,
    courseSlug: testCourseSlug,
    titles: { en: 'Small course', ar: 'مقرر صغير' },
    edition: 1,
    minutes: 60,
    outcomes: { en: ['tell one thing from another'], ar: ['التمييز بين الأشياء'] },
    language: 'en',
    completedAt: world.now(),
    ...claims,
  })
  const row = {
    id: enrolmentId,
    account_id: holder.accountId,
    course_id: completed.courseId,
    edition_id: completed.editionId,
  }
  await handles.writer.transaction().execute(async (tx) => {
    const at = world.now()
    await tx
      .insertInto('enrolment')
      .values({ ...row, state: 'completed', enrolled_at: at, completed_at: at, withdrawn_at: null })
      .execute()
    await insertCredential(tx, { id, enrolmentId, accountId: holder.accountId, claims: frozen, at })
  })
  return { id, learner: holder, course: completed }
}
