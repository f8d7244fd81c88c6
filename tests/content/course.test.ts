/** What must hold in a course as a whole: each row breaks one thing in the small course and says where it is told. */
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildCourse } from '#app/courseware/build-course.server.ts'
import { compileDocument } from '#app/courseware/compile-document.ts'
import { lessonComponents } from '#app/courseware/components/registry.tsx'
import { sortFaults, type Checked } from '#app/courseware/fault.ts'
import { locateContent, type ContentFolder, type Source, type SourceFolder } from '#app/courseware/locate-content.server.ts'
import { readShared, type SharedContent } from '#app/courseware/shared-sources.ts'

let content: ContentFolder
let shared: SharedContent

beforeAll(async () => {
  content = await locateContent(fileURLToPath(new URL('courses/small', import.meta.url)))
  shared = valueOf(readShared(content))
})

function valueOf<T>(checked: Checked<T>): T {
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults))
  return checked.value
}

type Change = (sources: Source[]) => Source[]

/** Replaces words in one text. */
function put(path: string, before: string, after: string): Change {
  return (sources) => {
    expect(sources.find((source) => source.path === path)?.text).toContain(before)
    return sources.map((source) => (source.path === path ? { ...source, text: source.text.replace(before, after) } : source))
  }
}

function without(path: string): Change {
  return (sources) => sources.filter((source) => source.path !== path)
}

function added(path: string, text: string): Change {
  return (sources) => [...sources, { path, file: `water/${path}`, text }]
}

/** `path code line:column` of every fault. */
async function faultsAfter(...changes: Change[]): Promise<string[]> {
  const folder = content.courses[0]!
  const sources = changes.reduce((texts, change) => change(texts), folder.sources)
  const changed: SourceFolder = { ...folder, sources }
  const compile = (job: Parameters<typeof compileDocument>[0]) => compileDocument(job, shared, lessonComponents)
  const built = await buildCourse(changed, { shared, slugs: ['water', 'boats'], compile })
  if (built.ok) return []
  return sortFaults(built.faults).map(({ file, code, line, column }) => `${file.replace(/^.*?water\//, '')} ${code} ${line}:${column}`)
}

function both(...changes: Change[]): Change {
  return (sources) => changes.reduce((texts, change) => change(texts), sources)
}

const log = '<Field id="when" kind="line" label="When" />\n\n<FieldTable id="table" label="Heights" columns="Day | Height" rows="3" />\n'

function scene(id: string, to?: string): string {
  const choice = to === undefined ? '' : `\n<Choice to="${to}">One</Choice>\n\n<Choice to="${to}">Two</Choice>\n`
  return `<Scene id="${id}">\nIt happens.\n${choice}</Scene>\n\n`
}

function scenario(text: string): Change {
  const listed = put('course.yaml', '    quiz:\n', '    scenarios: [{ id: storm, minutes: 5 }]\n    quiz:\n')
  return both(listed, added('en/tides/storm.mdx', `---\ntitle: Storm\n---\n\n${text}`))
}

/** A worksheet in the first language, and in Arabic where it is translated. */
function sheets(english: string, arabic: string | null): Change {
  const page = (text: string) => `---\ntitle: Log\n---\n\n${text}`
  const listed = put('course.yaml', '    quiz:\n', '    worksheets: [{ id: log, minutes: 5 }]\n    quiz:\n')
  const written = [added('en/tides/log.mdx', page(english)), ...(arabic === null ? [] : [added('ar/tides/log.mdx', page(arabic))])]
  return both(listed, ...written)
}

const lesson = 'en/tides/ebb-and-flow.mdx'
const arabic = 'ar/tides/ebb-and-flow.mdx'

const table: [string, Change, string[]][] = [
  ['nothing', (sources) => sources, []],
  // course.yaml
  ['no course.yaml', without('course.yaml'), ['tests/content/courses/small/water course-file-missing 1:1']],
  ['an unknown property', put('course.yaml', 'minutes: 50', 'minuets: 50'), ['course.yaml missing-property 1:1', 'course.yaml unknown-property 4:1']],
  ['minutes in words', put('course.yaml', 'minutes: 50', 'minutes: fifty'), ['course.yaml wrong-value 4:1']],
  ['a first language that is not listed', put('course.yaml', 'languages: [en, ar, fr]', 'languages: [ar, fr]'), ['course.yaml first-language-unlisted 2:1', 'en/course.mdx language-unlisted 1:1', 'en/items/final.mdx language-unlisted 1:1', 'en/items/tides.mdx language-unlisted 1:1', 'en/tides/ebb-and-flow.mdx language-unlisted 1:1', 'en/tides/tide-tables.mdx language-unlisted 1:1']],
  ['an id used twice', put('course.yaml', 'id: final-test', 'id: quiz-1'), ['course.yaml duplicate-id 20:5', 'course.yaml completion-unknown 33:20']],
  ['an outcome that is not known', put('course.yaml', 'outcome: tell-tides', 'outcome: tell-time'), ['course.yaml unknown-outcome 27:9']],
  ['a lesson that teaches what is no outcome', put('course.yaml', 'tide-tables\n        minutes: 10', 'tide-tables\n        minutes: 10\n        teaches: [tell-time]'), ['course.yaml unknown-outcome 13:19']],
  ['a completion that nobody can reach', put('course.yaml', 'passed: [quiz-1, final-test]', 'passed: [quiz-1, exam]'), ['course.yaml completion-unknown 33:20']],
  ['a completion with an unknown lesson', put('course.yaml', 'lessons: all', 'lessons: [tide-tables, waves]'), ['course.yaml completion-unknown 32:26']],
  ['a pass mark above all marks', put('course.yaml', 'pass-mark: 70', 'pass-mark: 700'), ['course.yaml wrong-value 23:5']],
  // files
  ['a lesson that is not written', without('en/tides/tide-tables.mdx'), ['course.yaml file-missing 1:1']],
  ['a language without course.mdx', without('fr/course.mdx'), ['course.yaml file-missing 1:1']],
  ['a lesson that is not listed', added('en/tides/waves.mdx', '---\ntitle: Waves\n---\n'), ['en/tides/waves.mdx file-unknown 1:1']],
  ['a test that tells after a closing that never comes', put('course.yaml', '    attempts: 3\n', '    attempts: 3\n    feedback: after-closing\n'), ['course.yaml feedback-never 25:5']],
  ['a test that tells at once of what can still be changed', put('course.yaml', '    attempts: 3\n', '    attempts: 3\n    feedback: at-once\n'), ['course.yaml feedback-early 25:5']],
  ['a test in an order that does not exist', put('course.yaml', '    attempts: 3\n', '    attempts: 3\n    order: backwards\n'), ['course.yaml wrong-value 25:5']],
  ['a test that closes before it opens', put('course.yaml', '    attempts: 3\n', '    attempts: 3\n    opens: 2027-02-01\n    closes: 2027-01-01\n'), ['course.yaml closes-early 26:5']],
  ['a day that does not exist', put('course.yaml', '    attempts: 3\n', '    attempts: 3\n    opens: 2027-02-30\n'), ['course.yaml wrong-value 25:5']],
  ['a line of a blueprint that says nothing', put('course.yaml', '      - outcome: read-table\n        questions: 1', '      - questions: 1'), ['course.yaml wrong-value 29:9']],
  ['a difficulty that no question has', put('course.yaml', '      - outcome: read-table\n', '      - difficulty: hard\n'), ['course.yaml blueprint-small 30:9']],
  ['two forms of a pool that holds enough for one', put('course.yaml', '    attempts: 3\n', '    attempts: 3\n    forms: 2\n'), ['course.yaml form-small 29:9']],
  // scenarios
  ['a scenario', scenario(`${scene('a', 'b')}${scene('b')}`), []],
  ['a scenario without a scene', scenario('Words.'), ['en/tides/storm.mdx scene-none 1:1']],
  ['a choice that leads nowhere', scenario(scene('a', 'b')), ['en/tides/storm.mdx scene-unknown 5:1']],
  ['a choice that leads back', scenario(`${scene('a', 'b')}${scene('b', 'a')}`), ['en/tides/storm.mdx scene-back 13:1']],
  ['a scene nobody meets', scenario(`${scene('a')}${scene('b')}`), ['en/tides/storm.mdx scene-lost 9:1']],
  ['a translation with other ways', both(scenario(`${scene('a', 'b')}${scene('b')}`), added('ar/tides/storm.mdx', `---\ntitle: Storm\n---\n\n${scene('a')}`)), ['ar/tides/storm.mdx scenario-differs 5:1']],
  // worksheets, the final work
  ['a worksheet that is not written', put('course.yaml', '    quiz:\n', '    worksheets: [{ id: log, minutes: 5 }]\n    quiz:\n'), ['course.yaml file-missing 1:1']],
  ['a worksheet in every language', sheets(log, log), []],
  ['a worksheet without a field', sheets('Nothing to fill in.', null), ['en/tides/log.mdx sheet-empty 1:1']],
  ['a translation with other fields', sheets(log, log.replace('id="when"', 'id="then"')), ['ar/tides/log.mdx sheet-fields 5:1']],
  ['a translation with another kind', sheets(log, log.replace('kind="line"', 'kind="text"')), ['ar/tides/log.mdx sheet-field 5:1']],
  ['a translation with fewer columns', sheets(log, log.replace('Day | Height', 'Day')), ['ar/tides/log.mdx sheet-field 7:1']],
  ['a completion with an unknown worksheet', both(sheets(log, null), put('course.yaml', '  lessons: all\n', '  lessons: all\n  handed-in: [diary]\n')), ['course.yaml completion-unknown 34:15']],
  ['a criterion without words', both(put('course.yaml', 'completion:\n', 'final-work: { id: brief, minutes: 5, pass-mark: 60, rubric: [{ id: clear, marks: 5 }] }\ncompletion:\n'), added('en/brief.mdx', `---\ntitle: Brief\nrubric:\n  other: Words\n---\n\n${log}`)), ['en/brief.mdx rubric-words 3:1', 'en/brief.mdx rubric-unknown 4:3']],
  ['a module that is not listed', added('en/moons/moon.mdx', '---\ntitle: Moon\n---\n'), ['en/moons/moon.mdx file-unknown 1:1']],
  ['a language that is not listed', added('es/course.mdx', '---\ntitle: Mareas\n---\n'), ['es/course.mdx language-unlisted 1:1']],
  // words
  ['an outcome without words', put('en/course.mdx', '  read-table: read a tide table\n', ''), ['en/course.mdx words-missing 6:1']],
  ['a quiz without a title', put('en/course.mdx', '  quiz-1: Quiz 1\n', ''), ['en/course.mdx words-missing 11:1']],
  ['words for something that does not exist', put('ar/course.mdx', '  quiz-1:', '  quiz-2:'), ['ar/course.mdx words-unknown 11:3']],
  ['a lesson titled in two places', put('en/course.mdx', '  quiz-1: Quiz 1\n', '  quiz-1: Quiz 1\n  tide-tables: Tables\n'), ['en/course.mdx words-twice 13:3']],
  // questions
  ['a pool that nothing draws from', put('en/items/final.mdx', 'pool: final', 'pool: finale'), ['course.yaml blueprint-small 28:9', 'en/items/final.mdx pool-unknown 3:1']],
  ['a quiz that asks too much', put('course.yaml', 'questions: 2', 'questions: 3'), ['course.yaml pool-small 16:7']],
  ['a test that asks too much', put('course.yaml', 'outcome: read-table\n        questions: 1', 'outcome: read-table\n        questions: 2'), ['course.yaml blueprint-small 30:9']],
  ['a question that stands twice', put('en/items/final.mdx', 'id="flood"', 'id="ebb"'), ['course.yaml pool-small 16:7', 'en/items/tides.mdx duplicate-id 6:1', 'ar/items/tides.mdx translation-item 6:1']],
  ['a check that has the name of a lesson', put(lesson, 'id="check-1"', 'id="tide-tables"'), [`${arabic} translation-check 11:1`, `${lesson} duplicate-id 17:1`]],
  ['an outcome of a question that is not known', put('en/items/tides.mdx', 'id="ebb" outcome="tell-tides"', 'id="ebb" outcome="tell"'), ['en/items/tides.mdx unknown-outcome 6:24']],
  // languages
  ['a translation that is missing', without(arabic), []],
  ['a bank that is not translated', without('ar/items/tides.mdx'), []],
  ['a translated check with another question', put(arabic, 'later-each-day', 'sooner-each-day'), [`${arabic} translation-check 11:1`, `${arabic} translation-item-unknown 12:1`]],
  ['a translated question with another key', put('ar/items/tides.mdx', '- [x] الجزر\n- [ ] المد', '- [ ] الجزر\n- [x] المد'), ['ar/items/tides.mdx translation-item 6:1']],
  ['a translated question with more options', put('ar/items/tides.mdx', '- [ ] المد', '- [ ] المد\n- [ ] الريح'), ['ar/items/tides.mdx translation-item 6:1']],
  ['a translated question with other marks', put('ar/items/tides.mdx', 'outcome="tell-tides"', 'outcome="tell-tides" marks="2"'), ['ar/items/tides.mdx translation-item 6:1']],
  ['a translated question with another outcome', put('ar/items/tides.mdx', 'outcome="tell-tides"', 'outcome="read-table"'), ['ar/items/tides.mdx translation-item 6:1']],
  ['a translated number with another tolerance', put(arabic, '12.42 ± 0.1', '12.42 ± 0.5'), [`${arabic} translation-item 20:1`]],
  ['a translated question of another kind', put('ar/items/tides.mdx', 'SingleChoice', 'MultipleResponse'), ['ar/items/tides.mdx closing-mismatch 11:1']],
  ['a question of the bank asked in a translated lesson', put('ar/items/tides.mdx', 'id="ebb"', 'id="hours"'), ['ar/items/tides.mdx translation-item-unknown 6:1']],
  // links
  ['a link to a lesson that is not there', put('en/tides/tide-tables.mdx', 'lessons/ebb-and-flow#two-tides-a-day', 'lessons/waves'), ['en/tides/tide-tables.mdx link-dead 5:6']],
  ['a link to a heading that is not there', put('en/tides/tide-tables.mdx', '#two-tides-a-day', '#three-tides'), ['en/tides/tide-tables.mdx link-dead 5:6']],
  ['a link to another course', put('en/course.mdx', '/courses/water', '/courses/boats'), []],
  ['a link to a page that is not there', put('en/course.mdx', '/courses/water', '/courses/ships'), ['en/course.mdx link-dead 18:44']],
  ['a link to the page of a dataset', put('en/course.mdx', '/courses/water', '/data/tides'), []],
  ['a link to the file of a dataset', put('en/course.mdx', '/courses/water', '/data/tides.csv'), []],
  ['a link to a dataset that is not there', put('en/course.mdx', '/courses/water', '/data/waves'), ['en/course.mdx link-dead 18:44']],
  ['a link to a file that is not there', put('en/course.mdx', '/courses/water', '/data/tides.xlsx'), ['en/course.mdx link-dead 18:44']],
  // several at once
  [
    'two slips in two files',
    (sources) => put('en/course.mdx', '**twice a day**', '<b>twice</b>')(put(lesson, 'about fifty', '{about} fifty')(sources)),
    ['en/course.mdx html-tag 18:23', `${lesson} expression 9:51`],
  ],
]

describe('a course with', () => {
  it.each(table)('%s', async (_name, change, expected) => {
    expect([...(await faultsAfter(change))].sort()).toEqual([...expected].sort())
  })
})

describe('an edition', () => {
  async function datasetsAfter(change: Change): Promise<string[]> {
    const folder = content.courses[0]!
    const compile = (job: Parameters<typeof compileDocument>[0]) => compileDocument(job, shared, lessonComponents)
    const built = await buildCourse({ ...folder, sources: change(folder.sources) }, { shared, slugs: ['water'], compile })
    return valueOf(built).datasets.map(({ name }) => name)
  }

  it('keeps a dataset that is only linked to, and none that nothing names', async () => {
    const drawn = /<Chart[\s\S]*?\/>/
    const undrawn: Change = (sources) => sources.map((source) => ({ ...source, text: source.text.replace(drawn, 'Words.') }))
    expect(await datasetsAfter(undrawn)).toEqual([])
    expect(await datasetsAfter((sources) => put('en/course.mdx', '/courses/water', '/data/tides.csv')(undrawn(sources)))).toEqual(['tides'])
  })
})
