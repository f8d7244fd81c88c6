/**
 * A course in the database without the pipeline: two lessons (the first with a check), a quiz and a test, in English and
 * Arabic titles. Keys: every single choice `a`; `both` is `a` and `b`; `count` is 249 ± 1.
 */
import type { ItemKind, ItemText, Solution } from '#app/items/item.ts'
import type { PageSegments, Segment } from '#app/domain/course/segments.ts'
import type { CourseOutline, CourseStructure, ItemRef } from '#app/domain/course/structure.ts'
import type { World } from './world.ts'

interface ItemPlan {
  key: string
  kind: ItemKind
  solution: Solution
}

const choice = (key: string): ItemPlan => ({
  key,
  kind: 'single-choice',
  solution: { version: 1, kind: 'single-choice', key: 'a' },
})
const both: ItemPlan = {
  key: 'both',
  kind: 'multiple-response',
  solution: { version: 1, kind: 'multiple-response', keys: ['a', 'b'] },
}
const count: ItemPlan = {
  key: 'count',
  kind: 'numeric',
  solution: {
    version: 1,
    kind: 'numeric',
    cases: [
      { letter: 'a', right: true, value: 249, tolerance: { kind: 'absolute', by: 1 } },
      { letter: 'b', right: false, value: null, tolerance: { kind: 'absolute', by: 0 } },
    ],
  },
}

const own: ItemPlan = {
  key: 'own',
  kind: 'open-answer',
  solution: {
    version: 1,
    kind: 'open-answer',
    criteria: [
      { part: 'A', marks: 2 },
      { part: 'B', marks: 1 },
    ],
  },
}

/** `own` is asked by courses that say so. */
const plans = [
  choice('check-one'),
  choice('quiz-one'),
  choice('quiz-two'),
  choice('test-one'),
  choice('test-two'),
  both,
  count,
  own,
]

export interface TestCourse {
  courseId: string
  editionId: string
  structure: CourseStructure
}

export const testCourseSlug = 'small-course'

function refs(courseId: string, keys: string[]): ItemRef[] {
  return keys.map((itemKey) => ({ itemVersionId: `${courseId}:${itemKey}`, itemKey, outcome: 'tell', marks: 1 }))
}

function structureOf(courseId: string, slug: string): CourseStructure {
  return {
    version: 1,
    slug,
    firstLanguage: 'en',
    languages: ['en', 'ar'],
    minutes: 60,
    position: 1,
    outcomes: ['tell'],
    modules: [
      {
        id: 'module-1',
        lessons: [
          { id: 'lesson-1', minutes: 10, checks: [{ id: 'check-1', items: refs(courseId, ['check-one']) }] },
          { id: 'lesson-2', minutes: 15, checks: [] },
        ],
        quiz: {
          id: 'quiz-1',
          minutes: 10,
          passMark: 50,
          questions: 2,
          items: refs(courseId, ['quiz-one', 'quiz-two']),
        },
      },
    ],
    tests: [
      {
        id: 'final-test',
        role: 'post',
        minutes: 25,
        passMark: 70,
        attempts: 3,
        blueprint: [{ outcome: 'tell', questions: 4 }],
        items: refs(courseId, ['test-one', 'test-two', 'both', 'count']),
      },
    ],
    completion: { lessons: ['lesson-1', 'lesson-2'], passed: ['quiz-1', 'final-test'] },
  }
}

function outlineOf(language: 'en' | 'ar'): CourseOutline {
  const say = (english: string, arabic: string) => (language === 'en' ? english : arabic)
  return {
    version: 1,
    language,
    title: say('Small course', 'مقرر صغير'),
    promise: say('Tell one thing from another', 'ميّز بين الأشياء'),
    audience: say('Officials', 'الموظفون'),
    before: '',
    outcomes: { tell: say('tell one thing from another', 'التمييز بين الأشياء') },
    modules: { 'module-1': say('Words', 'كلمات') },
    activities: {
      'lesson-1': say('First lesson', 'الدرس الأول'),
      'lesson-2': say('Second lesson', 'الدرس الثاني'),
      'quiz-1': say('Quiz', 'اختبار قصير'),
      'final-test': say('Final test', 'الاختبار النهائي'),
    },
  }
}

function textOf(courseId: string, plan: ItemPlan): ItemText {
  const isTyped = plan.kind === 'numeric' || plan.kind === 'open-answer'
  const options = isTyped ? [] : ['a', 'b', 'c'].map((letter) => ({ letter, html: `<p>Option ${letter}</p>` }))
  const criteria = ['A', 'B'].map((letter, at) => ({ letter, html: `Criterion ${letter} (${2 - at})`, choices: [] }))
  return {
    version: 1,
    id: `${courseId}:${plan.key}:en`,
    itemVersionId: `${courseId}:${plan.key}`,
    itemKey: plan.key,
    kind: plan.kind,
    language: 'en',
    promptHtml: `<p>Prompt of ${plan.key}</p>`,
    options,
    ...(plan.kind === 'open-answer' && { parts: criteria }),
    label: plan.kind === 'numeric' ? 'Growth' : '',
    hint: '',
    unit: '',
    marks: 1,
  }
}

/** Publishes the course as edition 1. @param change of its structure, before it is published */
export async function aCourse(
  world: World,
  slug: string = testCourseSlug,
  change: (structure: CourseStructure) => CourseStructure = (structure) => structure,
): Promise<TestCourse> {
  const { newId, now, handles } = world.services
  const db = handles.writer
  const [courseId, editionId] = [newId(), newId()]
  const structure = change(structureOf(courseId, slug))
  await db
    .insertInto('course')
    .values({
      id: courseId,
      slug,
      origin: 'files',
      first_language: 'en',
      position: 1,
      state: 'open',
      current_edition_id: editionId,
    })
    .execute()
  await db
    .insertInto('edition')
    .values({
      id: editionId,
      course_id: courseId,
      number: 1,
      content_hash: 'x',
      structure: JSON.stringify(structure),
      published_at: now(),
      summary: '',
    })
    .execute()
  for (const language of ['en', 'ar'] as const) {
    const outline = JSON.stringify(outlineOf(language))
    await db.insertInto('edition_outline').values({ edition_id: editionId, language, outline }).execute()
  }
  for (const plan of plans) await insertItem(world, courseId, editionId, plan)
  for (const key of ['course', 'lesson-1', 'lesson-2']) await insertPage(world, courseId, editionId, key)
  return { courseId, editionId, structure }
}

async function insertItem(world: World, courseId: string, editionId: string, plan: ItemPlan): Promise<void> {
  const db = world.services.handles.writer
  const text = textOf(courseId, plan)
  const version = { id: text.itemVersionId, course_id: courseId, item_key: plan.key, kind: plan.kind }
  await db
    .insertInto('item_version')
    .values({ ...version, outcome: 'tell', option_count: text.options.length, marks: 1 })
    .execute()
  const row = { id: text.id, item_version_id: text.itemVersionId, language: 'en' }
  await db
    .insertInto('item_text')
    .values({ ...row, body: JSON.stringify(text) })
    .execute()
  await db
    .insertInto('edition_item')
    .values({ edition_id: editionId, item_version_id: text.itemVersionId, language: 'en', item_text_id: text.id })
    .execute()
  await db
    .insertInto('item_solution')
    .values({
      item_version_id: text.itemVersionId,
      number: 1,
      solution: JSON.stringify(plan.solution),
      from_at: world.now(),
      author: 'content',
      reason: 'published',
    })
    .execute()
  for (const option of ['a', 'b', 'c']) {
    await db
      .insertInto('item_feedback')
      .values({ item_text_id: text.id, option, html: `<p>Feedback ${plan.key} ${option}</p>` })
      .execute()
  }
}

async function insertPage(world: World, courseId: string, editionId: string, key: string): Promise<void> {
  const check: Segment[] =
    key === 'lesson-1' ? [{ kind: 'check', activityId: 'check-1', items: [textOf(courseId, plans[0]!)] }] : []
  const page: PageSegments = { version: 1, segments: [{ kind: 'html', html: `<p>Text of ${key}</p>` }, ...check] }
  await world.services.handles.writer
    .insertInto('edition_page')
    .values({
      edition_id: editionId,
      language: 'en',
      page_key: key,
      title: key,
      segments: JSON.stringify(page),
      source_hash: 'x',
      words: 100,
      bytes: 100,
      search_text: key,
    })
    .execute()
}

/** A dataset of three countries and the world, cited by the course. */
export const testDataset = {
  name: 'people-by-country',
  csv: 'iso3,year,people,share\nZMB,2020,188000,1.02\nALB,2020,48810,1.7\nCIV,2020,,9.72\nWLD,2020,280598105,3.6\n',
}

const datasetAbout = {
  version: 1,
  title: { en: 'People by country', ar: 'الناس حسب البلد' },
  source: {
    publisher: { en: 'UN DESA', ar: 'إدارة الشؤون الاقتصادية' },
    work: 'Stock 2020',
    year: 2020,
    url: 'https://un.example/stock',
  },
  revision: '2020',
  licence: { id: 'CC BY 3.0 IGO', url: 'https://creativecommons.org/licenses/by/3.0/igo/' },
  date: '2020-12-01',
  columns: [
    {
      name: 'iso3',
      label: { en: 'Country', ar: 'البلد' },
      codes: 'iso3',
      values: {
        ZMB: { en: 'Zambia', ar: 'زامبيا' },
        ALB: { en: 'Albania', ar: 'ألبانيا' },
        CIV: { en: 'Côte d’Ivoire', ar: 'ساحل العاج' },
        WLD: { en: 'World', ar: 'العالم' },
      },
    },
    { name: 'year', label: { en: 'Year' } },
    { name: 'people', label: { en: 'People' }, unit: 'persons' },
    { name: 'share', label: { en: 'Share' }, unit: 'percent' },
  ],
}

/** Lets the edition of a course cite the dataset. */
export async function citeDataset(world: World, { editionId }: TestCourse, csv = testDataset.csv): Promise<void> {
  const db = world.services.handles.writer
  const id = world.services.newId()
  await db
    .insertInto('dataset_version')
    .values({ id, dataset: testDataset.name, about: JSON.stringify(datasetAbout), csv })
    .execute()
  await db.insertInto('edition_dataset').values({ edition_id: editionId, dataset_version_id: id }).execute()
}
