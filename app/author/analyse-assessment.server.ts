/** How people did at a quiz or test: its reliability and each of its items, for an edition and a language or for all. */
import type { Context } from '#app/context.server.ts'
import { listBankTexts, listEditions } from '#app/data/item-bank.server.ts'
import { listSittings, mostSittings, type EnrolmentSitting } from '#app/data/item-results.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { CourseStructure, Language } from '#app/domain/course/structure.ts'
import { attentionOf, type AnalysedItem, type TestAnalysis } from '#app/domain/item-analysis/analyse-test.ts'
import { outcomeGains } from '#app/domain/item-analysis/outcome-gains.ts'
import { findAssessment, itemsOf, type Assessment } from '#app/domain/progress/activities.ts'
import type { ItemText } from '#app/items/item.ts'
import { plainText } from '#app/items/plain-text.ts'
import { NotFound } from '#app/platform/errors.ts'
import type { AnalysedItemView, AnalysisFilter, AnalysisView } from './components/author-view.ts'
import { getTaughtCourse, type TaughtCourse } from './taught-course.server.ts'

interface Wanted {
  courseSlug: string
  activityId: string
  filter: AnalysisFilter
}

/** @throws NotFound for a course that is not hers, a quiz or test it does not have, or an edition of another course */
export async function analyseAssessment(
  ctx: Context<SignedIn>,
  { courseSlug, activityId, filter }: Wanted,
): Promise<AnalysisView> {
  const taught = await getTaughtCourse(ctx, courseSlug)
  const { structure } = taught.edition
  const activity = findAssessment(structure, activityId)
  if (activity === null) throw new NotFound()
  const editions = await listEditions(ctx.db, taught.courseId)
  const of = { courseId: taught.courseId, editionId: editionIn(editions, filter.edition) }
  const compared = await listSittings(ctx.db, { ...of, activityId })
  const sittings = compared.filter(({ language }) => filter.language === undefined || language === filter.language)
  const bank = await bankOf(ctx, taught, activity)
  const analysis = await ctx.analyseTest({ items: bank.items, sittings, compared })
  const pre = isPostTest(activity) ? structure.tests.find(({ role }) => role === 'pre') : undefined
  const before = pre === undefined ? [] : await listSittings(ctx.db, { ...of, activityId: pre.id })
  return {
    course: taught.view,
    activity: { activityId, kind: activity.kind, title: taught.outline.activities[activityId] ?? activityId },
    filter,
    editions: editions.map(({ number }) => number),
    languages: [...new Set(compared.map(({ language }) => language as Language))].sort(),
    isCut: compared.length === mostSittings,
    reliability: analysis.reliability,
    tenths: analysis.tenths,
    items: analysis.items.map((item) => withWords(item, bank.words)),
    gains: gainsOf(taught, before, sittings),
  }
}

/** Null: every edition. */
function editionIn(editions: { id: string; number: number }[], number: number | undefined): string | null {
  if (number === undefined) return null
  const edition = editions.find((one) => one.number === number)
  if (edition === undefined) throw new NotFound()
  return edition.id
}

const isPostTest = (activity: Assessment) => activity.kind === 'test' && activity.test.role === 'post'

type Words = ReadonlyMap<string, AnalysedItemView['words']>

function withWords(item: TestAnalysis['items'][number], words: Words): AnalysedItemView {
  return { ...item, words: words.get(item.itemKey)!, attention: attentionOf(item) }
}

async function bankOf(ctx: Context<SignedIn>, { edition }: TaughtCourse, activity: Assessment) {
  const texts = await listBankTexts(ctx.db, edition.id)
  const textOf = (versionId: string): ItemText | undefined => {
    const own = texts.get(versionId)
    return own?.get(ctx.language) ?? own?.get(edition.structure.firstLanguage)
  }
  const refs = itemsOf(activity)
  const items = refs.map(({ itemKey, itemVersionId }): AnalysedItem => {
    return { itemKey, letters: textOf(itemVersionId)?.options.map(({ letter }) => letter) ?? [] }
  })
  const words = new Map(
    refs.map(({ itemKey, itemVersionId }) => {
      const text = textOf(itemVersionId)
      const options = text?.options.map(({ letter, html }) => [letter, plainText(html)] as const) ?? []
      const language = text?.language ?? edition.structure.firstLanguage
      return [
        itemKey,
        { prompt: plainText(text?.promptHtml ?? itemKey), options: Object.fromEntries(options), language },
      ]
    }),
  )
  return { items, words }
}

function gainsOf({ edition, outline }: TaughtCourse, before: EnrolmentSitting[], after: EnrolmentSitting[]) {
  const gains = outcomeGains(outcomesOf(edition.structure), before, after)
  return gains.map(({ outcome, gain }) => ({ outcome: outline.outcomes[outcome] ?? outcome, gain }))
}

/** The outcome of every item of the tests, by its key. */
function outcomesOf({ tests }: CourseStructure): Map<string, string> {
  return new Map(tests.flatMap(({ items }) => items.map(({ itemKey, outcome }) => [itemKey, outcome])))
}
