/** One thing an author must change: where it stands, and a sentence that says what to write instead. */
export interface Fault {
  /** path as the person who ran the check would write it */
  file: string
  /** 1-based, counted in the file as it is on disk, front matter included */
  line: number
  /** 1-based, in characters */
  column: number
  /** stable, for tests and the guide */
  code: string
  message: string
}

export interface Position {
  line: number
  column: number
}

/** Either the result or the faults; never both. */
export type Checked<T> = { ok: true; value: T } | { ok: false; faults: Fault[] }

export function passed<T>(value: T): Checked<T> {
  return { ok: true, value }
}

export function refused<T>(faults: Fault[]): Checked<T> {
  return { ok: false, faults }
}

/** `file:line:column message`, the form editors turn into a link. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column} ${fault.message}`
}

/** In the order a person works through them: by file, then from top to bottom; the same fault once. */
export function sortFaults(faults: Fault[]): Fault[] {
  const seen = new Set<string>()
  return [...faults]
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code))
    .filter((fault) => !seen.has(formatFault(fault)) && seen.add(formatFault(fault)))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
