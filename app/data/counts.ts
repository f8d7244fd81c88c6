/** Counts as the databases give them. */

/** PostgreSQL returns counts as text: they leave through here. Nothing is nought. */
export function asNumber(value: string | number | bigint | null | undefined): number {
  return Number(value ?? 0)
}
