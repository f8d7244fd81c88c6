/**
 * What statistics read of an attempt. One attempt a person, the first: later ones were made by people who had seen the
 * questions. Tests are drawn, so not everybody met every item: an item that was not drawn is absent, one that was left open
 * is there with no marks.
 */

export interface ItemResult {
  marks: number
  maximum: number
  /** letters of the options chosen; empty where the item has none, or nothing was answered */
  chosen: string[]
  isAnswered: boolean
  /** seconds from the page with the item to its last answer; null where nobody knows */
  seconds: number | null
}

export interface Sitting {
  /** language of the attempt */
  language: string
  /** by item key */
  items: ReadonlyMap<string, ItemResult>
}

/** One person's result at the item, and the score (0 to 1) at everything else in the same attempt. */
export interface Meeting {
  result: ItemResult
  /** marks over marks at the item, 0 to 1 */
  score: number
  /** marks over marks without the item; null where there was nothing else */
  rest: number | null
  language: string
}

/** Everybody who was asked the item. */
export function meetingsOf(itemKey: string, sittings: Sitting[]): Meeting[] {
  return sittings.flatMap(({ items, language }) => {
    const result = items.get(itemKey)
    if (result === undefined || result.maximum <= 0) return []
    const others = [...items].flatMap(([key, other]) => (key === itemKey ? [] : [other]))
    return [{ result, score: result.marks / result.maximum, rest: scoreOf(others), language }]
  })
}

/** Marks over marks. @returns null for nothing */
export function scoreOf(results: ItemResult[]): number | null {
  const maximum = results.reduce((total, result) => total + result.maximum, 0)
  return maximum > 0 ? results.reduce((total, result) => total + result.marks, 0) / maximum : null
}
