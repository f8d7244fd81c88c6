/** Course structures for tests of rules, without a database. */
import type { CourseStructure, ItemRef, Module, Test } from '#app/domain/course/structure.ts'
import type { HandIn } from '#app/domain/sheet/hand-in.ts'
import type { AttemptFact, Facts, LearningEvent } from '#app/domain/progress/facts.ts'

export function anItem(key: string, outcome = 'tell'): ItemRef {
  return { itemVersionId: key, itemKey: key, outcome, marks: 1 }
}

export function aModule(id: string, lessons: string[], quizId: string | null = null): Module {
  const quiz =
    quizId === null ? null : { id: quizId, minutes: 10, passMark: 70, questions: 1, items: [anItem(`${quizId}-item`)] }
  return { id, lessons: lessons.map((lesson) => ({ id: lesson, minutes: 15, checks: [] })), quiz }
}

export function aTest(id: string, role: Test['role'] = 'post', attempts: number | null = 3): Test {
  const items = [anItem(`${id}-item`)]
  return { id, role, minutes: 20, passMark: 70, attempts, blueprint: [{ outcome: 'tell', questions: 1 }], items }
}

/** Two modules of two lessons with a quiz each, and a final test; everything is asked for. */
export function aStructure(parts: Partial<CourseStructure> = {}): CourseStructure {
  return {
    version: 1,
    slug: 'course',
    firstLanguage: 'en',
    languages: ['en', 'ar'],
    minutes: 120,
    position: 1,
    outcomes: ['tell', 'read'],
    modules: [aModule('m1', ['l1', 'l2'], 'q1'), aModule('m2', ['l3', 'l4'], 'q2')],
    tests: [aTest('final')],
    completion: { lessons: ['l1', 'l2', 'l3', 'l4'], passed: ['q1', 'q2', 'final'] },
    ...parts,
  }
}

/** `clock(3)` is three minutes past nine. */
export function clock(minute: number): string {
  return `2026-11-02T09:${String(minute).padStart(2, '0')}:00.000Z`
}

/** Ids in the order of minutes, as UUIDv7 are. */
export function anEvent(
  minute: number,
  kind: LearningEvent['kind'],
  activityId: string | null = null,
  place: string | null = null,
): LearningEvent {
  const where = place === null ? null : { activityId: place, fragment: '' }
  return {
    id: `id-${String(minute).padStart(2, '0')}-${kind}-${activityId}`,
    kind,
    activityId,
    place: where,
    recordedAt: clock(minute),
  }
}

/** @param marks of ten; null while it is open */
export function anAttempt(
  minute: number,
  activityId: string,
  marks: number | null,
  parts: Partial<AttemptFact> = {},
): AttemptFact {
  const submittedAt = marks === null ? null : clock(minute + 1)
  return {
    id: `id-${String(minute).padStart(2, '0')}-${activityId}`,
    activityId,
    number: 1,
    kind: activityId.startsWith('q') ? 'quiz' : 'test',
    passMark: 70,
    startedAt: clock(minute),
    submittedAt,
    grade: marks === null ? null : { marks, maximum: 10, at: submittedAt! },
    ...parts,
  }
}

export function someFacts(events: LearningEvent[] = [], attempts: AttemptFact[] = [], handIns: HandIn[] = []): Facts {
  return { enrolledAt: clock(0), events, attempts, handIns }
}
