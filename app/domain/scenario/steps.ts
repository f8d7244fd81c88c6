/** The choices of one scenario among everything that happened in an enrolment. */
import type { LearningEvent } from '#app/domain/progress/facts.ts'
import type { Step } from './run.ts'

export function stepsIn(events: LearningEvent[], activityId: string): Step[] {
  return events.flatMap((event): Step[] =>
    event.activityId === activityId && event.choice !== undefined ? [{ id: event.id, ...event.choice }] : [],
  )
}
