/** A page of a list that was asked for one entry more than fits. */
export function pageOf<T extends { id: string }>(found: T[], size: number): { entries: T[]; next: string | null } {
  const entries = found.slice(0, size)
  return { entries, next: found.length > size ? entries.at(-1)!.id : null }
}
