/** The one log writer: a JSON object a line, fields by allow-list, so that nothing personal slips in by spreading. */
export type Level = 'info' | 'warn' | 'error'

const allowed = [
  'requestId',
  'method',
  'route',
  'path',
  'status',
  'milliseconds',
  'bytes',
  'error',
  'stack',
  'job',
  'count',
  'address',
  'outcome',
] as const

export type LogFields = Partial<Record<(typeof allowed)[number], string | number | undefined>>

export interface Log {
  write(level: Level, event: string, fields?: LogFields): void
}

/** @param out receives one line, newline included; standard output by default */
export function makeLog(now: () => string, out: (line: string) => void = (line) => process.stdout.write(line)): Log {
  return {
    write(level, event, fields = {}) {
      const kept = Object.fromEntries(
        allowed.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
      )
      out(`${JSON.stringify({ at: now(), level, event, ...kept })}\n`)
    },
  }
}

export const silentLog: Log = { write: () => undefined }
