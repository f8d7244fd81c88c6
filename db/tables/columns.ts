/** Kinds of columns. */
import type { ColumnType } from 'kysely'

/** A value that is written once and never updated. */
export type Fixed<T> = ColumnType<T, T, never>
