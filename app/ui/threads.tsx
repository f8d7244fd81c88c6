/** Progress as threads: one bar for each thing to do, and the count in words. Never a bare percentage. */
import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/i18n-context.tsx'

export type Thread = 'done' | 'to-come' | 'missing'

export interface ThreadsProps {
  /** in the order of the course; `missing` is what stands between the learner and the certificate now */
  threads: Thread[]
  /** the count in words; "4 of 26 done" by default */
  children?: ReactNode
}

export function Threads({ threads, children }: ThreadsProps) {
  const { t } = useI18n()
  const done = threads.filter((thread) => thread === 'done').length
  return (
    <div className="progress">
      <span>{children ?? <b>{t('ui.threads', { done, total: threads.length })}</b>}</span>
      <svg
        className="threads"
        viewBox={`0 0 ${Math.max(threads.length, 1) * 8} 14`}
        preserveAspectRatio="none"
        aria-hidden
      >
        <path className="on" d={bars(threads, 'done', 'h7v14h-7z')} />
        <path className="off" d={bars(threads, 'to-come', 'h7v14h-7z')} />
        <path className="miss" d={bars(threads, 'missing', 'h6v12h-6z')} />
      </svg>
    </div>
  )
}

/** A thread is 7 wide with a gap of 1; a missing one is a frame, so its path runs half a line inside the edge. */
function bars(threads: Thread[], kind: Thread, bar: string): string {
  const inset = kind === 'missing' ? 0.5 : 0
  const top = kind === 'missing' ? 1 : 0
  return threads.map((thread, index) => (thread === kind ? `M${index * 8 + inset} ${top}${bar}` : '')).join('')
}
