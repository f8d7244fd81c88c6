/** The small course with a worksheet, a final work and a survey, and a learner who fills them in. */
import type { FieldSegment, PageSegments } from '#app/domain/course/segments.ts'
import type { CourseStructure, Sheet } from '#app/domain/course/structure.ts'
import type { SheetField } from '#app/domain/sheet/fields.ts'
import { insertReview, type NewReview } from '#app/data/hand-ins.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import { enrol } from '#app/learn/enrol.server.ts'
import type { SentField } from '#app/learn/sheet-form.ts'
import { aCourse, testCourseSlug, type TestCourse } from './course.ts'
import { enrolmentOf, type Enrolled } from './learning.ts'
import { aLearner, type World } from './world.ts'

export function aField(id: string, more: Partial<SheetField> = {}): SheetField {
  return { id, kind: 'line', isRequired: true, choices: 0, columns: 0, rows: 0, ...more }
}

export function aSheet(id: string, more: Partial<Sheet> = {}): Sheet {
  const fields = [aField('source'), aField('note', { kind: 'text', isRequired: false })]
  return { id, minutes: 20, use: 'worksheet', fields, isRead: true, rubric: [], passMark: null, ...more }
}

const work: Partial<Sheet> = {
  use: 'final-work',
  passMark: 60,
  rubric: [
    { id: 'figures', marks: 10 },
    { id: 'use', marks: 10 },
  ],
}

function withSheets(structure: CourseStructure): CourseStructure {
  const { completion, modules } = structure
  return {
    ...structure,
    modules: modules.map((module) => ({ ...module, worksheets: [aSheet('sheet-1')] })),
    finalWork: aSheet('work', work),
    surveys: [aSheet('survey', { use: 'survey', isRead: false })],
    completion: { ...completion, passed: [...completion.passed, 'work'], handedIn: ['sheet-1'] },
  }
}

/** A learner enrolled in the small course with sheets. */
export async function aLearnerWithSheets(world: World): Promise<Enrolled> {
  const course = await aCourse(world, testCourseSlug, withSheets)
  for (const id of ['sheet-1', 'work', 'survey']) await insertSheetPage(world, course, id)
  const learner = await aLearner(world)
  await enrol(world.ctx(learner), { courseSlug: testCourseSlug })
  return { course, learner }
}

async function insertSheetPage(world: World, { editionId }: TestCourse, id: string): Promise<void> {
  const field = (name: string, kind: 'line' | 'text'): FieldSegment => {
    const words = { label: `Label of ${name}`, hint: '', choices: [], columns: [], rows: 0 }
    return { kind: 'field', field: { id: name, kind, isRequired: name === 'source', ...words } }
  }
  const page: PageSegments = {
    version: 1,
    segments: [{ kind: 'html', html: '<p>What to do</p>' }, field('source', 'line'), field('note', 'text')],
    rubric: { figures: 'Right figures', use: 'Use' },
  }
  const row = { edition_id: editionId, language: 'en', page_key: id, title: `Title of ${id}`, source_hash: 'x' }
  await world.services.handles.writer
    .insertInto('edition_page')
    .values({ ...row, segments: JSON.stringify(page), words: 3, bytes: 3, search_text: id })
    .execute()
}

/** What a form sends of a field. @param shown id of the entry that the page showed */
export function sent(fieldId: string, value: string, shown: string | null = null): SentField {
  return { fieldId, id: null, shown, value, places: undefined, cells: undefined }
}

/** A trainer's word on what was handed in. */
export async function review(
  world: World,
  learner: SignedIn,
  handInId: string,
  more: Partial<NewReview> = {},
): Promise<void> {
  const { newId, now, handles } = world.services
  const trainer = await aLearner(world)
  const { id: enrolmentId } = await enrolmentOf(world, learner)
  const whose = { enrolmentId, accountId: learner.accountId, handInId, by: trainer.accountId }
  const said = { verdict: 'read' as const, score: null, comment: null }
  await handles.writer
    .transaction()
    .execute((tx) => insertReview(tx, { ...whose, id: newId(), at: now(), ...said, ...more }))
}
