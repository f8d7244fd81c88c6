/** What a correction of a key is about: the item, every version that has the same wrong key, and the key that a form comes to. */
import { createHash } from 'node:crypto'
import type { Context } from '#app/context.server.ts'
import { listBankTexts, listVersionKeys, type VersionKey } from '#app/data/item-bank.server.ts'
import type { SignedIn } from '#app/domain/access/actor.ts'
import type { Language } from '#app/domain/course/structure.ts'
import { refuse, type Refusal } from '#app/i18n/refusal.ts'
import type { ItemText, Solution } from '#app/items/item.ts'
import { NotFound } from '#app/platform/errors.ts'
import { usedItems, type UsedItem } from './bank-items.ts'
import { correctedKey, type GivenKey } from './corrected-key.ts'
import { getTaughtCourse, type TaughtCourse } from './taught-course.server.ts'

export interface CorrectionSubject {
  taught: TaughtCourse
  item: UsedItem
  texts: Map<Language, ItemText>
  /** the key that holds */
  current: VersionKey
  /** versions of any edition with that same key: a correction is about all of them */
  versions: VersionKey[]
}

/** @throws NotFound for a course that is not hers, an item the edition does not have, or one without a key */
export async function getCorrectionSubject(
  ctx: Context<SignedIn>,
  { courseSlug, itemKey }: { courseSlug: string; itemKey: string },
): Promise<CorrectionSubject> {
  const taught = await getTaughtCourse(ctx, courseSlug)
  const item = usedItems(taught.edition.structure, taught.outline).find((one) => one.itemKey === itemKey)
  const texts = item && (await listBankTexts(ctx.db, taught.edition.id)).get(item.itemVersionId)
  if (item === undefined || texts === undefined) throw new NotFound()
  const keys = await listVersionKeys(ctx.db, taught.courseId, itemKey)
  const current = keys.find(({ itemVersionId }) => itemVersionId === item.itemVersionId)!
  // What a trainer marks has no key.
  if (current.solution.kind === 'open-answer') throw new NotFound()
  return { taught, item, texts, current, versions: keys.filter((key) => isSame(key.solution, current.solution)) }
}

export function isSame(a: Solution, b: Solution): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The key that the form comes to, or what is wrong with the form. */
export function readCorrection(
  { current, texts }: CorrectionSubject,
  given: GivenKey,
): { solution: Solution } | Refusal {
  const [text] = texts.values()
  const read = correctedKey(current.solution, text!, given)
  return 'errors' in read ? refuse(read.errors) : read
}

/**
 * Names what a trainer has looked at: this key, for these versions, in place of the keys they have now, under this policy.
 * Who sends a correction sends it along, so that nothing is changed that nobody has seen the consequences of.
 */
export function sealOf({ versions }: CorrectionSubject, solution: Solution, policy: string): string {
  const numbers = versions.map(({ itemVersionId, number }) => [itemVersionId, number])
  return createHash('sha256')
    .update(JSON.stringify([numbers, solution, policy]))
    .digest('hex')
    .slice(0, 32)
}
