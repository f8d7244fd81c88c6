/**
 * An enrolment ties a learner to one edition of a course, for good: whoever comes back after leaving finds everything where
 * it was. Withdrawn learners may read and do nothing else; completed ones may go on practising.
 */

export type EnrolmentState = 'active' | 'withdrawn' | 'completed'

export type Enrolling = 'begin' | 'resume' | 'nothing'

/** What enrolling means, given the enrolment there is. Twice is once. */
export function decideEnrolling(existing: EnrolmentState | null): Enrolling {
  if (existing === null) return 'begin'
  return existing === 'withdrawn' ? 'resume' : 'nothing'
}

export type Withdrawing = 'withdraw' | 'nothing' | 'completed'

/** A course that is completed stays completed: its certificate stands. */
export function decideWithdrawing(state: EnrolmentState): Withdrawing {
  return ({ active: 'withdraw', withdrawn: 'nothing', completed: 'completed' } as const)[state]
}

/** May the learner answer, submit, mark as read? */
export function mayStudy(state: EnrolmentState): boolean {
  return state !== 'withdrawn'
}
