/**
 * What learners sent and what the site said "done" to. Sent alone: it may be there or not, once. Acknowledged: it must be
 * there. Everything is named by what makes it one thing, so that sending again adds nothing.
 */
export type Kind = 'sign-up' | 'enrolment' | 'lesson' | 'attempt' | 'response' | 'submission'

export interface Fact {
  kind: Kind
  /** e-mail of a sign-up, account of an enrolment, `account lesson`, or the id of an attempt or a response */
  key: string
  accountId: string
  /** of an attempt */
  activityId?: string
  /** of a response */
  attemptId?: string
  position?: number
  /** JSON, as it must be stored */
  value?: string
}

export interface Ledger {
  sent(...facts: Fact[]): void
  acknowledged(...facts: Fact[]): void
  /** whoever has begun to start an attempt whose id nobody has seen yet */
  starting(accountId: string, activityId: string): void
  isStarting(accountId: string, activityId: string): boolean
  wasSent(kind: Kind, key: string): Fact | undefined
  wasAcknowledged(kind: Kind, key: string): boolean
  /** in the order they were acknowledged */
  listAcknowledged(kind: Kind): Fact[]
  count(): number
  /** what had been acknowledged until now, for good; what is sent later is known as sent */
  asOfNow(): Ledger
}

const nameOf = ({ kind, key }: Pick<Fact, 'kind' | 'key'>) => `${kind} ${key}`

export function aLedger(
  sent = new Map<string, Fact>(),
  begun = new Set<string>(),
  done = new Map<string, Fact>(),
): Ledger {
  return {
    sent: (...facts) => facts.forEach((fact) => sent.set(nameOf(fact), fact)),
    acknowledged: (...facts) => facts.forEach((fact) => done.set(nameOf(fact), fact)),
    starting: (accountId, activityId) => void begun.add(`${accountId} ${activityId}`),
    isStarting: (accountId, activityId) => begun.has(`${accountId} ${activityId}`),
    wasSent: (kind, key) => sent.get(nameOf({ kind, key })),
    wasAcknowledged: (kind, key) => done.has(nameOf({ kind, key })),
    listAcknowledged: (kind) => [...done.values()].filter((fact) => fact.kind === kind),
    count: () => done.size,
    asOfNow: () => aLedger(sent, begun, new Map(done)),
  }
}
