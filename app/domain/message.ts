/** What may happen to a second factor that its owner is told of. */
export const factorChanges = [
  'set-up',
  'replaced',
  'taken-off',
  'taken-off-by-operator',
  'codes-renewed',
  'code-used',
] as const
export type FactorChange = (typeof factorChanges)[number]

/** A role that was given, or ended before its time. */
export interface RoleChange {
  change: 'granted' | 'ended'
  role: 'trainer' | 'coordinator' | 'issuer' | 'operator'
  scopeKind: 'centre' | 'course' | 'cohort' | 'institution' | 'country'
  /** title of the course in the reader's language, code of the country, name of the institution */
  scopeName: string
}

/** Mails the product sends: what each needs to be written. Secrets are kept until the mail is sent, then emptied. */
export interface MessageParameters {
  /** the link that confirms an address and ends the sign-up; `back` is where the person came from */
  'confirm-address': { token: string; back: string | null }
  /** somebody signed up with an address that already has an account */
  'address-known': Record<string, never>
  /** a trainer has read, sent back or marked what was handed in */
  'sheet-reviewed': { title: string; handInId: string }
  /** a trainer has given marks for an answer in the reader's own words */
  'answer-marked': { title: string; attemptId: string }
  /** a key was wrong, and what it was worth to this reader: marks before and after of one attempt */
  'marks-corrected': {
    courseTitle: string
    title: string
    attemptId: string
    before: number
    after: number
    maximum: number
    verdict: 'passed' | 'not-passed' | 'same'
  }
  /** the link that leads to a new password */
  'reset-password': { token: string }
  /** too many failed sign-ins: from now on one try a minute, or the link */
  'sign-in-slowed': { token: string }
  'password-changed': Record<string, never>
  'second-factor-changed': { change: FactorChange }
  /** too many wrong codes after the right password: somebody knows it */
  'second-factor-slowed': Record<string, never>
  /** what somebody reported, to whoever answers; `page` is a path of ours, `address` takes the answer */
  'help-report': {
    reportId: string
    text: string
    address: string
    page: string | null
    /** of the course that the page belongs to; mails written before it was kept have none */
    courseSlug?: string | null
    requestId: string | null
    /** the reader may open the list of reports */
    isOperator: boolean
  }
  'role-changed': RoleChange
  'course-completed': { courseTitle: string; credentialId: string }
}

/** How long the link of a mail works, in hours, counted from when it was asked for. */
export const linkHours = {
  'confirm-address': 72,
  'reset-password': 1,
  'sign-in-slowed': 1,
} satisfies Partial<Record<MessageKind, number>>

export type MessageKind = keyof MessageParameters
