/**
 * Statements prepared once are run again: for the small reads of a page, preparing costs more than running. SQLite itself
 * prepares anew what a changed table has made stale.
 */

/** How many texts are kept: more than the product has, so that only lists of changing length are ever dropped. */
const most = 500

/** @param prepare makes a statement of a text @returns the same, but for a text used lately the statement made then */
export function keptStatements<S>(prepare: (text: string) => S, limit = most): (text: string) => S {
  const kept = new Map<string, S>()
  return (text) => {
    const statement = kept.get(text) ?? prepare(text)
    // The end of the map is what was used last.
    kept.delete(text)
    kept.set(text, statement)
    for (const oldest of kept.keys()) {
      if (kept.size <= limit) break
      kept.delete(oldest)
    }
    return statement
  }
}
